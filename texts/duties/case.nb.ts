/** Duties that any case may have; the key is the part of the duty's id before the first dot. */
export const caseDuties = {
  stuck: 'Få et stoppet steg videre',
  refused: 'Se på en beskjed som ikke ble tatt imot',
  undeliverable: 'Få fram en beskjed som ikke kom fram på e-post',
} as const;
