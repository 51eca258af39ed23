import { type FormEvent, useState } from 'react';
import type { Board } from 'wuye/boards';
import type { Notice } from 'wuye/notices';
import { planSheetOn } from '../boards/plan-sheet-on.js';
import { useSpeak } from '../language/use-speak.js';
import type { Command } from '../office/use-command.js';
import { useDesk } from '../office/use-desk.js';
import { Select } from '../parts/select.js';
import { WORDS } from './words.js';

interface Props {
  readonly notice: Notice;
  readonly boards: readonly Board[];
  readonly command: Command;
}

/** Plans a sheet of an issued notice on a board, for the days on which it holds: a slot is booked, then the sheet is planned. */
export function PlanSheet({ notice, boards, command }: Props) {
  const desk = useDesk();
  const { day } = desk;
  const speak = useSpeak(WORDS);
  const [chosen, setChosen] = useState('');
  const board = boards.find(({ id }) => id === chosen) ?? boards[0];
  const { validity } = notice.content;
  if (board === undefined || validity === undefined) return null;
  const from = validity.from < day ? day : validity.from;
  const plan = (event: FormEvent) => {
    event.preventDefault();
    return command.run(`${speak('planSheet')} ${board.name}`, () =>
      planSheetOn(desk, { notice, board, day, size: 'A4', from, until: validity.until }),
    );
  };
  return (
    <form className="row" onSubmit={plan}>
      <Select
        label={speak('board')}
        value={board.id as string}
        options={boards.map(({ id, name }) => ({ value: id as string, text: name }))}
        onChange={setChosen}
      />
      <button type="submit" disabled={command.busy}>
        {speak('planSheet')}
      </button>
    </form>
  );
}
