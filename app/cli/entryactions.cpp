// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/entryactions.h"

#include "app/cli/fields.h"
#include "app/cli/journalactions.h"
#include "core/accounting/draftservice.h"
#include "core/accounting/entryattachmentservice.h"
#include "core/accounting/ledgerrules.h"
#include "core/accounting/schedulerules.h"
#include "core/accounting/scheduleservice.h"
#include "core/base/day.h"

#include <QFile>

namespace cabas {

namespace {

class EntryWords {
    Q_DECLARE_TR_FUNCTIONS(EntryWords)
};

QJsonObject draftJson(const EntryDraft &draft)
{
    QJsonArray lines;
    for (size_t at = 0; at < draft.entry.lines.size(); ++at) {
        const JournalLine &line = draft.entry.lines[at];
        QJsonObject object{{u"account"_qs, line.account},
                           {u"debit_cents"_qs, line.debit.cents()},
                           {u"credit_cents"_qs, line.credit.cents()}};
        if (!line.label.isEmpty())
            object.insert(u"label"_qs, line.label);
        if (!line.thirdParty.isEmpty())
            object.insert(u"third_party"_qs, line.thirdParty);
        if (const QString code = draft.activities.value(qsizetype(at)); !code.isEmpty())
            object.insert(u"activity"_qs, code);
        lines.append(object);
    }
    QJsonObject json{{draft.isTemplate ? u"template"_qs : u"draft"_qs, draft.id.value()},
                     {u"journal"_qs, draft.entry.journal},
                     {u"reference"_qs, draft.entry.pieceRef},
                     {u"label"_qs, draft.entry.label},
                     {u"owner"_qs, draft.ownerName},
                     {u"changed_at"_qs, instantText(draft.changedAt)},
                     {u"lines"_qs, lines}};
    if (draft.entry.on.isValid())
        json.insert(u"date"_qs, dayText(draft.entry.on));
    if (draft.dueOn.isValid())
        json.insert(u"due"_qs, dayText(draft.dueOn));
    if (draft.isTemplate)
        json.insert(u"name"_qs, draft.name);
    return json;
}

/// What is told of a draft replaces what it held; the rest stays.
Result<EntryDraft> read(EntryDraft draft, const QJsonObject &object)
{
    Fields fields(object);
    draft.entry.journal = fields.optionalText(u"journal"_qs, draft.entry.journal);
    draft.entry.on = fields.optionalDay(u"date"_qs).value_or(draft.entry.on);
    draft.entry.pieceOn = fields.optionalDay(u"reference_date"_qs).value_or(draft.entry.on);
    draft.entry.pieceRef = fields.optionalText(u"reference"_qs, draft.entry.pieceRef);
    draft.entry.label = fields.optionalText(u"label"_qs, draft.entry.label);
    draft.dueOn = fields.optionalDay(u"due"_qs).value_or(draft.dueOn);
    const auto lines = fields.optionalList(u"lines"_qs);
    CABAS_TRY(fields.check());
    if (lines) {
        CABAS_LET(list, journalLines(*lines));
        draft.entry.lines = list;
        draft.activities = activitiesOf(*lines);
    }
    return draft;
}

/// The draft or template an action begins with: `draft` by its number, `template` by its name.
Result<EntryDraft> begun(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    DraftService drafts(context.shop.db());
    if (fields.has(u"draft"_qs)) {
        const qint64 id = fields.integer(u"draft"_qs);
        CABAS_TRY(fields.check());
        return drafts.find(context.session, DraftId(id));
    }
    EntryDraft draft;
    if (fields.has(u"template"_qs)) {
        const QString name = fields.text(u"template"_qs);
        CABAS_TRY(fields.check());
        CABAS_LET(model, drafts.findTemplate(context.session, name));
        draft.entry = model.entry;
        draft.activities = model.activities;
    }
    draft.entry.on = context.session.today();
    draft.entry.pieceOn = draft.entry.on;
    return draft;
}

Result<QJsonObject> draft(const ActionContext &context, const QJsonObject &object)
{
    CABAS_LET(before, begun(context, object));
    CABAS_LET(wanted, read(before, object));
    CABAS_LET(kept, DraftService(context.shop.db()).keep(context.session, wanted));
    return draftJson(kept);
}

Result<QJsonObject> drafts(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(all, DraftService(context.shop.db()).drafts(context.session));
    QJsonArray list;
    for (const EntryDraft &each : all)
        list.append(draftJson(each));
    return QJsonObject{{u"drafts"_qs, list}};
}

Result<QJsonObject> validate(const ActionContext &context, const QJsonObject &object)
{
    CABAS_LET(before, begun(context, object));
    CABAS_LET(wanted, read(before, object));
    CABAS_LET(posted, DraftService(context.shop.db()).validate(context.session, wanted));
    return entryWithActivities(context, posted);
}

Result<QJsonObject> discard(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const qint64 id = fields.integer(u"draft"_qs);
    CABAS_TRY(fields.check());
    CABAS_TRY(DraftService(context.shop.db()).discard(context.session, DraftId(id)));
    return QJsonObject();
}

Result<QJsonObject> keepTemplate(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString name = fields.text(u"name"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(before, begun(context, object));
    CABAS_LET(wanted, read(before, object));
    wanted.name = name;
    wanted.id = DraftId(0);
    CABAS_LET(kept, DraftService(context.shop.db()).keepTemplate(context.session, wanted));
    return draftJson(kept);
}

Result<QJsonObject> templates(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(all, DraftService(context.shop.db()).templates(context.session));
    QJsonArray list;
    for (const EntryDraft &each : all)
        list.append(draftJson(each));
    return QJsonObject{{u"templates"_qs, list}};
}

Result<QJsonObject> due(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const qint64 entry = fields.integer(u"entry"_qs);
    const QDate day = fields.day(u"due"_qs);
    CABAS_TRY(fields.check());
    CABAS_TRY(DraftService(context.shop.db()).setDue(context.session, EntryId(entry), day));
    return QJsonObject{{u"entry"_qs, entry}, {u"due"_qs, dayText(day)}};
}

QJsonObject paperJson(const EntryAttachment &paper)
{
    return {{u"attachment"_qs, paper.id.value()},
            {u"name"_qs, paper.name},
            {u"media"_qs, paper.media},
            {u"size"_qs, paper.size},
            {u"sha256"_qs, paper.sha256}};
}

Result<QJsonObject> attach(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    EntryAttachment where;
    if (fields.has(u"draft"_qs))
        where.draft = DraftId(fields.integer(u"draft"_qs));
    else
        where.entry = EntryId(fields.integer(u"entry"_qs));
    where.name = fields.text(u"path"_qs);
    CABAS_TRY(fields.check());
    QFile file(where.name);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(
            EntryWords::tr("%1 could not be read: %2").arg(where.name, file.errorString()));
    const QByteArray bytes = file.read(EntryAttachmentService::mostBytes + 1);
    CABAS_LET(paper, EntryAttachmentService(context.shop.db()).add(context.session, where, bytes));
    return paperJson(paper);
}

Result<QJsonObject> attachments(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    EntryAttachmentService papers(context.shop.db());
    const bool isDraft = fields.has(u"draft"_qs);
    const qint64 id = fields.integer(isDraft ? u"draft"_qs : u"entry"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(all, isDraft ? papers.ofDraft(context.session, DraftId(id))
                           : papers.ofEntry(context.session, EntryId(id)));
    QJsonArray list;
    for (const EntryAttachment &paper : all)
        list.append(paperJson(paper));
    return QJsonObject{{u"attachments"_qs, list}};
}

Result<QJsonObject> detach(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const qint64 id = fields.integer(u"attachment"_qs);
    CABAS_TRY(fields.check());
    CABAS_TRY(
        EntryAttachmentService(context.shop.db()).withdraw(context.session, EntryAttachmentId(id)));
    return QJsonObject();
}

QJsonObject scheduleJson(const EntrySchedule &schedule)
{
    QJsonObject json{{u"schedule"_qs, schedule.id.value()},
                     {u"name"_qs, schedule.model.name},
                     {u"kind"_qs, schedule.isSpread ? u"spread"_qs : u"recurring"_qs},
                     {u"every_months"_qs, schedule.everyMonths},
                     {u"first"_qs, dayText(schedule.firstOn)},
                     {u"parts"_qs, schedule.parts},
                     {u"done"_qs, schedule.done},
                     {u"stopped"_qs, schedule.isStopped}};
    if (const std::optional<ScheduledEntry> next = ScheduleRules::next(schedule)) {
        json.insert(u"next"_qs, dayText(next->entry.on));
        json.insert(u"amount_cents"_qs, next->amount.cents());
    }
    return json;
}

Result<QJsonObject> scheduleAdd(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString name = fields.text(u"template"_qs);
    const int every = int(fields.optionalInteger(u"every_months"_qs).value_or(1));
    const QDate first = fields.day(u"first"_qs);
    const int parts = int(fields.optionalInteger(u"parts"_qs).value_or(0));
    CABAS_TRY(fields.check());
    CABAS_LET(model, DraftService(context.shop.db()).findTemplate(context.session, name));
    CABAS_LET(
        schedule,
        ScheduleService(context.shop.db()).recur(context.session, model.id, every, first, parts));
    return scheduleJson(schedule);
}

Result<QJsonObject> scheduleList(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(all, ScheduleService(context.shop.db()).all(context.session));
    QJsonArray list;
    for (const EntrySchedule &schedule : all)
        list.append(scheduleJson(schedule));
    return QJsonObject{{u"schedules"_qs, list}};
}

Result<QJsonObject> scheduleDue(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QDate until = fields.optionalDay(u"until"_qs).value_or(context.session.today());
    CABAS_TRY(fields.check());
    CABAS_LET(due, ScheduleService(context.shop.db()).due(context.session, until));
    QJsonArray list;
    for (const ScheduledEntry &each : due)
        list.append(QJsonObject{{u"schedule"_qs, each.schedule.value()},
                                {u"name"_qs, each.name},
                                {u"part"_qs, each.part},
                                {u"date"_qs, dayText(each.entry.on)},
                                {u"amount_cents"_qs, each.amount.cents()}});
    return QJsonObject{{u"due"_qs, list}};
}

Result<QJsonObject> schedulePost(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const ScheduleId id(fields.integer(u"schedule"_qs));
    const std::optional<qint64> part = fields.optionalInteger(u"part"_qs);
    CABAS_TRY(fields.check());
    ScheduleService schedules(context.shop.db());
    int done = int(part.value_or(1)) - 1;
    if (!part) {
        CABAS_LET(schedule, schedules.find(context.session, id));
        done = schedule.done;
    }
    CABAS_LET(posted, schedules.post(context.session, id, done));
    return entryJson(posted);
}

Result<QJsonObject> scheduleStop(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const ScheduleId id(fields.integer(u"schedule"_qs));
    CABAS_TRY(fields.check());
    CABAS_TRY(ScheduleService(context.shop.db()).stop(context.session, id));
    return QJsonObject();
}

Result<QJsonObject> spread(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    SpreadWish wish;
    wish.name = fields.text(u"label"_qs);
    wish.account = fields.text(u"account"_qs);
    wish.amount = fields.cents(u"amount_cents"_qs);
    wish.on = fields.optionalDay(u"date"_qs).value_or(context.session.today());
    wish.reference = fields.text(u"reference"_qs);
    wish.firstMonth = fields.day(u"first"_qs);
    wish.months = int(fields.integer(u"months"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(schedule, ScheduleService(context.shop.db()).spread(context.session, wish));
    return scheduleJson(schedule);
}

} // namespace

std::vector<Action> entryActions()
{
    return {{"journal.draft", draft},
            {"journal.drafts", drafts},
            {"journal.validate", validate},
            {"journal.discard", discard},
            {"journal.template", keepTemplate},
            {"journal.templates", templates},
            {"journal.due", due},
            {"journal.attach", attach},
            {"journal.attachments", attachments},
            {"journal.detach", detach},
            {"schedule.add", scheduleAdd},
            {"schedule.list", scheduleList},
            {"schedule.due", scheduleDue},
            {"schedule.post", schedulePost},
            {"schedule.stop", scheduleStop},
            {"journal.spread", spread}};
}

} // namespace cabas
