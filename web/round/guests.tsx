/** Who is invited to a gathering, and who was there: ticked, and saved together. */
import { Button, Checkbox } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { GuestsBody } from '../../api/rounds/bodies.ts';
import type { Gathering } from '../../domain/round/facts.ts';
import { roundTexts } from '../../texts/web/round/index.ts';
import { useGive } from '../api/use-give.ts';
import { useRead } from '../api/use-read.ts';
import { Faults } from '../forms/faults.tsx';
import { useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { roundAddress } from './use-round.ts';

type Guest = GuestsBody['items'][number];

interface Props {
  readonly round: string;
  readonly id: string;
  readonly gathering: Gathering;
  readonly saved: () => Promise<void>;
}

const comingKey = ({ coming }: Guest): 'guests.yes' | 'guests.no' | 'guests.silent' =>
  coming === null ? 'guests.silent' : coming ? 'guests.yes' : 'guests.no';

function Table({ round, id, gathering, saved, items }: Props & { readonly items: readonly Guest[] }): ReactNode {
  const say = useTexts(roundTexts);
  const announce = useAnnounce();
  const giving = useGive();
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({});
  const employees = items.flatMap(({ employment, attended }) =>
    employment === null ? [] : [{ employment, was: attended }],
  );
  const save = async (): Promise<void> => {
    const ref = { kind: 'round', id: round } as const;
    for (const { employment, was } of employees) {
      const attended = ticked[employment] ?? was ?? false;
      if (attended === was) continue;
      const body = { gathering: id, employment, attended };
      if (!(await giving.submit({ ref, name: 'recordAttendance', body }))) return;
    }
    announce(say('guests.saved'));
    await saved();
  };
  const count = (key: ReturnType<typeof comingKey>): number => items.filter((one) => comingKey(one) === key).length;
  return (
    <>
      <p>
        {say('guests.counts', {
          coming: count('guests.yes'),
          away: count('guests.no'),
          silent: count('guests.silent'),
        })}
      </p>
      <table className="round-table">
        <thead>
          <tr>
            {(['guests.name', 'guests.role', 'board.agency', 'guests.coming', 'guests.attended'] as const).map(
              (key) => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {items.map((guest) => {
            const { role, agency, agencyName, name, email, employment, attended } = guest;
            const called = name ?? say(`guests.role.${role}`);
            return (
              <tr key={`${role} ${agency} ${employment ?? email ?? ''}`}>
                <th scope="row">
                  {called}
                  {email === null ? null : <span className="round-small">{email}</span>}
                </th>
                <td data-label={say('guests.role')}>{say(`guests.role.${role}`)}</td>
                <td data-label={say('board.agency')}>{agencyName}</td>
                <td data-label={say('guests.coming')}>{say(comingKey(guest))}</td>
                <td data-label={say('guests.attended')} data-state={employment === null ? 'none' : 'done'}>
                  {employment === null || gathering.day === null ? null : (
                    <Checkbox
                      aria-label={say('guests.tick', { name: called })}
                      checked={ticked[employment] ?? attended ?? false}
                      onChange={(event) => setTicked({ ...ticked, [employment]: event.target.checked })}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Faults giving={giving} />
      {employees.length === 0 || gathering.day === null ? null : (
        <div className="desk-actions">
          <Button onClick={() => void save()} loading={giving.busy}>
            {say('guests.save')}
          </Button>
        </div>
      )}
    </>
  );
}

export function Guests(props: Props): ReactNode {
  const say = useTexts(roundTexts);
  // What is logged as read is read once for each time that it is asked for.
  const read = useRead<GuestsBody>(`${roundAddress(props.round)}/gatherings/${props.id}/guests`, { once: true });
  return (
    <>
      <p className="desk-quiet">{say('guests.logged')}</p>
      <Loaded read={read}>
        {({ items }) => (items.length === 0 ? <p>{say('guests.none')}</p> : <Table {...props} items={items} />)}
      </Loaded>
    </>
  );
}
