// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/privacyactions.h"

#include "app/cli/memberfield.h"
#include "core/base/day.h"
#include "core/reports/memberletterservice.h"
#include "core/reports/privacyservice.h"

namespace cabas {

namespace {

/// With `out` it goes into a file, else into the answer.
Result<QJsonObject> exportFile(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(member, memberNamed(context, fields, u"member"_qs));
    const QString out = fields.optionalText(u"out"_qs);
    CABAS_TRY(fields.check());
    PrivacyService privacy(context.shop.db());
    QJsonObject answer{{u"member"_qs, member.id.value()}, {u"number"_qs, member.number}};
    if (out.isEmpty()) {
        CABAS_LET(file, privacy.file(context.session, member.id));
        answer.insert(u"file"_qs, file.json());
        return answer;
    }
    CABAS_TRY(privacy.copy(context.session, member.id, out));
    answer.insert(u"out"_qs, out);
    return answer;
}

Result<QJsonObject> readers(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(member, memberNamed(context, fields, u"member"_qs));
    CABAS_LET(readings, PrivacyService(context.shop.db()).readings(context.session, member.id));
    QJsonArray list;
    for (const FileReading &reading : readings)
        list.append(QJsonObject{{u"at"_qs, instantText(reading.at.toUTC())},
                                {u"by"_qs, reading.userName},
                                {u"device"_qs, reading.device},
                                {u"deed"_qs, reading.deed}});
    return QJsonObject{{u"member"_qs, member.id.value()}, {u"readings"_qs, list}};
}

Result<QJsonObject> erase(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(member, memberNamed(context, fields, u"member"_qs));
    CABAS_LET(erased, PrivacyService(context.shop.db()).erase(context.session, member.id));
    return QJsonObject{{u"member"_qs, erased.id.value()},
                       {u"number"_qs, erased.number},
                       {u"name"_qs, erased.name}};
}

Result<QJsonObject> past(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(all, PrivacyService(context.shop.db()).past(context.session));
    QJsonArray list;
    for (const PastMember &each : all)
        list.append(QJsonObject{{u"member"_qs, each.member.id.value()},
                                {u"number"_qs, each.member.number},
                                {u"last_seen"_qs, dayText(each.lastSeen)},
                                {u"limit"_qs, dayText(each.limit)},
                                {u"obstacles"_qs, QJsonArray::fromStringList(each.obstacles)}});
    return QJsonObject{{u"members"_qs, list}};
}

Result<QJsonObject> silentMembers(const ActionContext &context, const QJsonObject &object)
{
    constexpr int usualMonths = 24;
    Fields fields(object);
    const qint64 months = fields.optionalInteger(u"months"_qs).value_or(usualMonths);
    CABAS_TRY(fields.check());
    CABAS_LET(silent, PrivacyService(context.shop.db()).silent(context.session, int(months)));
    QJsonArray list;
    for (const SilentMember &each : silent)
        list.append(QJsonObject{{u"member"_qs, each.member.id.value()},
                                {u"number"_qs, each.member.number},
                                {u"shares"_qs, each.member.shares},
                                {u"last_seen"_qs, dayText(each.lastSeen)}});
    return QJsonObject{{u"members"_qs, list}};
}

Result<QJsonObject> keptData(const ActionContext &, const QJsonObject &)
{
    QJsonArray list;
    for (const KeptData &kept : PrivacyService::kept())
        list.append(QJsonObject{{u"data"_qs, kept.data},
                                {u"why"_qs, kept.why},
                                {u"basis"_qs, kept.basis},
                                {u"limit"_qs, kept.limit}});
    return QJsonObject{{u"kept"_qs, list}, {u"contact_years"_qs, PrivacyService::contactYears()}};
}

QJsonObject letterJson(const MemberLetter &letter)
{
    return {{u"member"_qs, letter.member.value()},
            {u"number"_qs, letter.number},
            {u"subject"_qs, letter.subject},
            {u"lines"_qs, QJsonArray::fromStringList(letter.lines)},
            {u"way"_qs, letter.email.isEmpty() ? u"print"_qs : u"mail"_qs}};
}

/// Without `member` for whom the event's letter is for today; with `"preview": true` nothing is
/// sent.
Result<QJsonObject> writeLetters(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString name = fields.text(u"template"_qs);
    const bool onPaper = fields.flag(u"on_paper"_qs, false);
    const bool isPreview = fields.flag(u"preview"_qs, false);
    CABAS_TRY(fields.check());
    CABAS_LET(one, optionalMemberNamed(context, fields, u"member"_qs));
    MemberLetterService letters(context.shop.db());
    std::vector<MemberLetter> wanted;
    if (one) {
        CABAS_LET(letter, letters.letter(context.session, name, one->id));
        wanted = {letter};
    } else {
        CABAS_LET(waiting, letters.waiting(context.session, name));
        wanted = std::move(waiting);
    }
    QJsonArray list;
    std::vector<MemberId> members;
    for (const MemberLetter &letter : wanted) {
        list.append(letterJson(letter));
        members.push_back(letter.member);
    }
    if (isPreview)
        return QJsonObject{{u"letters"_qs, list}};
    CABAS_LET(done, letters.send(context.session, name, members, onPaper));
    QJsonArray print;
    for (const MemberLetter &letter : done.toPrint)
        print.append(letterJson(letter));
    return QJsonObject{{u"mailed"_qs, done.mailed}, {u"to_print"_qs, print}};
}

Result<QJsonObject> letterLog(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(log, MemberLetterService(context.shop.db()).log(context.session));
    QJsonArray list;
    for (const LoggedLetter &letter : log)
        list.append(QJsonObject{{u"number"_qs, letter.number},
                                {u"template"_qs, letter.templateName},
                                {u"way"_qs, letter.way},
                                {u"day"_qs, dayText(letter.day)}});
    return QJsonObject{{u"letters"_qs, list}};
}

} // namespace

std::vector<Action> privacyActions()
{
    return {{"member.export", exportFile}, {"member.readers", readers},
            {"member.erase", erase},       {"member.past", past},
            {"member.kept", keptData},     {"member.letter", writeLetters},
            {"member.letters", letterLog}, {"member.silent", silentMembers}};
}

} // namespace cabas
