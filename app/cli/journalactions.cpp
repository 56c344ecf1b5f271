// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalactions.h"

#include "app/cli/fields.h"
#include "core/accounting/accountingservice.h"
#include "core/accounting/activityservice.h"
#include "core/accounting/draftservice.h"
#include "core/base/day.h"
#include "core/base/text.h"
#include "core/reports/cockpitfacts.h"

namespace cabas {

namespace {

class EntryWords {
    Q_DECLARE_TR_FUNCTIONS(EntryWords)
};

Result<QJsonObject> post(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    JournalEntry entry;
    entry.journal = fields.text(u"journal"_qs);
    entry.on = fields.day(u"date"_qs);
    entry.pieceRef = fields.text(u"reference"_qs);
    entry.pieceOn = fields.optionalDay(u"reference_date"_qs).value_or(entry.on);
    entry.label = fields.text(u"label"_qs);
    const std::optional<QDate> dueOn = fields.optionalDay(u"due"_qs);
    const QJsonArray lines = fields.list(u"lines"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(read, journalLines(lines));
    EntryDraft draft;
    draft.entry = entry;
    draft.entry.lines = read;
    draft.activities = activitiesOf(lines);
    draft.dueOn = dueOn.value_or(QDate());
    CABAS_LET(posted, DraftService(context.shop.db()).validate(context.session, draft));
    return entryWithActivities(context, posted);
}

/// The entry that an action names by its id or by its number.
Result<PostedEntry> named(const ActionContext &context, Fields &fields, const QJsonObject &object)
{
    AccountingService service(context.shop.db());
    if (object.value(u"entry"_qs).isString())
        return service.entryNumbered(context.session, fields.text(u"entry"_qs));
    const qint64 id = fields.integer(u"entry"_qs);
    CABAS_TRY(fields.check());
    return service.entry(context.session, EntryId(id));
}

Result<QJsonObject> reverse(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QDate on = fields.optionalDay(u"date"_qs).value_or(context.session.today());
    CABAS_TRY(fields.check());
    CABAS_LET(wrong, named(context, fields, object));
    CABAS_LET(posted, AccountingService(context.shop.db()).reverse(context.session, wrong.id, on));
    return entryJson(posted);
}

Result<QJsonObject> show(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(posted, named(context, fields, object));
    return entryWithActivities(context, posted);
}

/// Which activity a line of a posted entry is of; an empty one takes it back.
Result<QJsonObject> activity(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const int line = int(fields.integer(u"line"_qs));
    const QString code = fields.optionalText(u"activity"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(posted, named(context, fields, object));
    CABAS_TRY(ActivityService(context.shop.db()).setOfLine(context.session, posted.id, line, code));
    return entryWithActivities(context, posted);
}

Result<QJsonObject> lock(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QDate until = fields.day(fields.either(u"until"_qs, u"date"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(year, AccountingService(context.shop.db()).lockPeriod(context.session, until));
    QJsonObject answer{{u"locked_until"_qs, dayText(*year.lockedUntil)},
                       {u"year_start"_qs, dayText(year.start)},
                       {u"year_end"_qs, dayText(year.end)}};
    // Whoever may lock may not be one who looks at the books' desk: then nothing is said.
    const Result<CockpitFacts> facts =
        CockpitFactsService(context.shop.db()).until(context.session, until);
    const QString left = facts ? CockpitFactsService::beforeLock(*facts) : QString();
    if (!left.isEmpty())
        answer.insert(u"warnings"_qs, warningsJson({{u"tills_open"_qs, left}}));
    return answer;
}

} // namespace

std::vector<Action> journalActions()
{
    return {{"journal.post", post},
            {"journal.reverse", reverse},
            {"journal.show", show},
            {"journal.activity", activity},
            {"period.lock", lock}};
}

Result<std::vector<JournalLine>> journalLines(const QJsonArray &list)
{
    std::vector<JournalLine> lines;
    for (const QJsonValue &value : list) {
        Fields fields(value.toObject());
        JournalLine line;
        line.account = fields.text(u"account"_qs);
        line.thirdParty = fields.optionalText(u"third_party"_qs);
        line.label = fields.optionalText(u"label"_qs);
        fields.optionalText(u"activity"_qs); // read by activitiesOf; checked here to be a text
        line.debit = fields.optionalCents(u"debit_cents"_qs).value_or(Money());
        line.credit = fields.optionalCents(u"credit_cents"_qs).value_or(Money());
        if (const Result<> read = fields.check(); !read) {
            Failure failure = read.failure();
            failure.message =
                EntryWords::tr("Line %1: %2").arg(lines.size() + 1).arg(failure.message);
            return failure;
        }
        lines.push_back(line);
    }
    return lines;
}

QStringList activitiesOf(const QJsonArray &lines)
{
    QStringList codes;
    for (const QJsonValue &line : lines)
        codes += cleaned(line.toObject().value(u"activity"_qs).toString()).toUpper();
    return codes;
}

Result<QJsonObject> entryWithActivities(const ActionContext &context, const PostedEntry &posted)
{
    CABAS_LET(codes, ActivityService(context.shop.db()).ofEntry(context.session, posted.id));
    QJsonObject answer = entryJson(posted);
    QJsonArray lines = answer.value(u"lines"_qs).toArray();
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (codes.value(at).isEmpty())
            continue;
        QJsonObject line = lines[at].toObject();
        line.insert(u"activity"_qs, codes[at]);
        lines[at] = line;
    }
    answer.insert(u"lines"_qs, lines);
    return answer;
}

QJsonObject entryJson(const PostedEntry &posted)
{
    QJsonArray lines;
    for (size_t i = 0; i < posted.entry.lines.size(); ++i) {
        const JournalLine &line = posted.entry.lines[i];
        QJsonObject object{{u"account"_qs, line.account},
                           {u"account_label"_qs, posted.accountLabels[i]},
                           {u"label"_qs, line.label},
                           {u"debit_cents"_qs, line.debit.cents()},
                           {u"credit_cents"_qs, line.credit.cents()}};
        if (!line.thirdParty.isEmpty())
            object.insert(u"third_party"_qs, line.thirdParty);
        lines.append(object);
    }
    QJsonObject answer{{u"entry"_qs, posted.id.value()},
                       {u"number"_qs, posted.number},
                       {u"journal"_qs, posted.entry.journal},
                       {u"date"_qs, dayText(posted.entry.on)},
                       {u"reference"_qs, posted.entry.pieceRef},
                       {u"label"_qs, posted.entry.label},
                       {u"lines"_qs, lines}};
    if (posted.entry.reverses)
        answer.insert(u"reverses"_qs, posted.entry.reverses->value());
    return answer;
}

} // namespace cabas
