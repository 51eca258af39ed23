import { decideArchive, type Published, type PublishedDocuments, publishedIn } from '../archive/index.js';
import { type ApplicationCommand, decideApplication } from '../commercial/index.js';
import {
  addresseesOf,
  addresseesOfNotices,
  decideDelivery,
  deliveryId,
  planDeliveries,
} from '../deliveries/index.js';
import { type Step, WuyeError } from '../kernel/index.js';
import { indexText } from '../records/collection.js';
import type { UnitKey } from '../records/index.js';
import type { StepOf } from './areas.js';
import { begun, type Decide } from './decide.js';
import { type Desk, there } from './desk.js';
import { given } from './given.js';

/** The deliveries of a notice, with those that it has and the records on file. */
export const onAddressees: Decide<'addressees'> = async (desk, id, { list }) => {
  const { setting, act } = desk;
  const notice = there(await desk.guard('notice', id), 'notice');
  const { scope = { kind: 'described', text: '' } } = notice.content;
  const step = planDeliveries(
    notice,
    list ?? addresseesOf(scope, await householdRecords(desk), { estate: setting.estate }),
    (key) => deliveryId(`${id}.${key}`),
    {
      ...act,
      existing: await desk.list('delivery', { index: 'by_notice', equal: { notice: id } }),
      ...given('policy', setting.policies.deliveries),
    },
  );
  // Each delivery is written with its audit entry, beside the notice that must stay as it is.
  const most = Math.floor((setting.store.capabilities.maxChanges - 1) / 2);
  return step.accepted ? { ...step, events: step.events.slice(0, most) } : step;
};

async function householdRecords(desk: Desk) {
  const kinds = ['owner', 'tenant', 'shop', 'occupancy'];
  const found = await Promise.all(
    kinds.map((kind) => desk.list('record', { index: 'by_verified', equal: { kind, state: 'open' } })),
  );
  return found.flat();
}

/** A delivery, with its notice, which must not change meanwhile. */
export const onDelivery: Decide<'delivery'> = async (desk, id, command) => {
  const delivery = there(await desk.get('delivery', id), 'delivery');
  const notice = await desk.guard('notice', delivery.notice);
  return decideDelivery(delivery, command, {
    ...desk.act,
    ...given('notice', notice ?? undefined),
    ...given('policy', desk.setting.policies.deliveries),
  });
};

/** The archive of a month, with what was published when it is signed off. */
export const onArchive: Decide<'archive'> = async (desk, id, command) => {
  const { store, estate, policies } = desk.setting;
  const archive = await desk.get('archive', id);
  const signed = command.type === 'sign-off' ? archive : null;
  const published = signed === null ? null : await publishedIn(store, estate, signed.month);
  const full = command.type === 'open' ? { ...command, estate } : command;
  if (full.type === 'open' && full.month !== id) {
    throw new WuyeError('CENTRE.ID_MISFIT', 'the archive of a month bears its name');
  }
  return decideArchive(archive, full, {
    ...desk.act,
    ...given('published', published === null ? undefined : await withAddressees(desk, published)),
    ...given('policy', policies.archive),
  });
};

/** What was published, with whom its personal notices must reach. */
async function withAddressees(desk: Desk, published: PublishedDocuments): Promise<Published> {
  const personal = published.notices.filter(({ content }) => content.modes.includes('personal'));
  if (personal.length === 0) return published;
  return { ...published, addressees: addresseesOfNotices(personal, await householdRecords(desk)) };
}

/** An application, with the record of its shop. */
export const onApplication: Decide<'application'> = async (desk, id, command) => {
  const { screen, rules, policies } = desk.setting;
  const application = await desk.get('application', id);
  const full =
    command.type === 'apply'
      ? begun<Extract<ApplicationCommand, { readonly type: 'apply' }>>(desk, id, command)
      : command;
  const unit = application?.shop.unit;
  return decideApplication(application, full, {
    ...desk.act,
    ...given('shop', unit === undefined ? undefined : await shopIn(desk, unit)),
    ...given('screen', screen),
    ...given('rules', rules),
    ...given('policy', policies.eligibility),
  }) as Step<object> as StepOf<'application'>;
};

/** The shop on record in a unit, an open one first. */
async function shopIn(desk: Desk, unit: UnitKey) {
  const range = { from: 'shop', before: 'shop ' };
  const found = await desk.list('record', { index: 'by_unit', equal: { unit: indexText(unit) }, range });
  const shops = found.filter((record) => record.kind === 'shop');
  return shops.find(({ status }) => status.state === 'open') ?? shops[0] ?? null;
}
