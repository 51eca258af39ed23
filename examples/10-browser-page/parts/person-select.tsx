import { label } from 'wuye/describe';
import { useSpeak } from '../language/use-speak.js';
import { WORDS } from '../language/words.js';
import { PEOPLE } from '../office/people.js';
import { useDesk } from '../office/use-desk.js';
import { Select } from './select.js';

/** Who acts. A host knows it from the login; here everybody's part can be tried. */
export function PersonSelect() {
  const { person, language, choose } = useDesk();
  const speak = useSpeak(WORDS);
  const options = PEOPLE.map(({ id, name, roles }) => ({
    value: id as string,
    text: `${name[language]} · ${roles.map((role) => label('role', role, language)).join('、')}`,
  }));
  return (
    <Select
      label={speak('person')}
      value={person.id}
      options={options}
      onChange={(id) => choose({ person: id })}
    />
  );
}
