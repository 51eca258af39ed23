import { type IssueMessage, type Language, label } from 'wuye/describe';

const ACTIONS: Readonly<Record<string, IssueMessage | undefined>> = {
  'import.created': { 'zh-CN': '由表格导入', en: 'imported from a sheet' },
  'import.updated': { 'zh-CN': '由表格更新', en: 'updated from a sheet' },
  'record.update': { 'zh-CN': '更正', en: 'edited' },
  'record.close': { 'zh-CN': '注销', en: 'closed' },
};

/** What was done to a record, in words: `case.confirm` is a verification in the month. */
export function describeAction(action: string, language: Language): string {
  const [area, command = ''] = action.split('.');
  return (
    ACTIONS[action]?.[language] ?? (area === 'case' ? label('refreshCommand', command, language) : action)
  );
}
