/**
 * The number of an agency in the central register of entities: eight digits and a check digit (MOD11).
 * With these weights every fault in one digit and every exchange of two neighbours is caught: no weight and no difference
 * between neighbouring weights is divisible by 11. Whether the number is in use only the register knows.
 */
const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/** True for nine digits, written without spaces, whose last is the check digit; a remainder that would need "10" is no number. */
export const isOrganisationNumber = (text: string): boolean => {
  if (!/^[0-9]{9}$/.test(text)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  // Eleven minus the remainder; 10 equals no digit, so that such numbers fall out by themselves.
  return (11 - (sum % 11)) % 11 === Number(text[8]);
};
