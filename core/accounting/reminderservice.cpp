// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/reminderservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/accounting/matchingstore.h"
#include "core/accounting/reminderstore.h"
#include "core/accounting/thirdpartystore.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/formats/slip.h"
#include "core/outbox/outboxrules.h"
#include "core/outbox/outboxstore.h"

#include <QJsonDocument>

namespace cabas {

namespace {

constexpr int lastLevel = 3;

QString greeting(int level)
{
    if (level == 1)
        return ReminderService::tr("Perhaps it escaped you: the following is still to be paid. If "
                                   "you have paid meanwhile, please forget this mail.");
    return level == 2 ? ReminderService::tr("We wrote to you already: the following is still to be "
                                            "paid. Please pay it, or call us.")
                      : ReminderService::tr("For the last time before we ask for help: the "
                                            "following is still to be paid.");
}

Slip paper(const std::vector<PartyLine> &late, Money sum)
{
    const QLocale locale = Language::locale();
    Slip slip;
    for (const PartyLine &line : late)
        slip.addEnds(ReminderService::tr("%1 of %2, due on %3")
                         .arg(line.pieceRef, dateText(line.pieceOn), dateText(line.dueOn)),
                     moneyText(line.amount(), locale));
    slip.addRule();
    slip.addEnds(ReminderService::tr("To be paid"), moneyText(sum, locale), Slip::Weight::Strong);
    return slip;
}

} // namespace

Result<Reminder> ReminderService::remind(const Session &session, const QString &account,
                                         const QString &code)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<Reminder> {
        const std::optional<ThirdParty> party = ThirdPartyStore::find(tx, code);
        if (!party || party->email.isEmpty())
            return refused(tr("No mail address is known for %1. Write it beside the account.")
                               .arg(party ? party->name : code),
                           u"email"_qs);
        CABAS_TRY(OutboxRules::checkAddress(party->email));
        std::vector<PartyLine> late;
        Reminder reminder;
        Money balance;
        for (const PartyLine &line : MatchingStore::open(tx, account, code)) {
            balance += line.amount();
            if (line.dueOn < session.today()) {
                late.push_back(line);
                reminder.amount += line.amount();
            }
        }
        if (reminder.amount <= Money() || balance <= Money())
            return refused(tr("%1 owes nothing that is late.").arg(party->name), u"nothing"_qs);
        const std::vector<Reminder> before = ReminderStore::of(tx, code);
        reminder.thirdParty = code;
        reminder.level = before.empty() ? 1 : std::min(lastLevel, before.front().level + 1);
        reminder.at = session.now();
        const QString shop = ShopStore::read(tx).name;
        OutboxDraft draft;
        draft.kind = OutboxKind::Mail;
        draft.target = party->email;
        draft.title = tr("Reminder %1: %2").arg(reminder.level).arg(party->name);
        draft.subjectKind = u"reminder"_qs;
        const QJsonObject payload{{u"from_name"_qs, shop},
                                  {u"subject"_qs, tr("What is still to be paid – %1").arg(shop)},
                                  {u"greeting"_qs, greeting(reminder.level)},
                                  {u"slip"_qs, paper(late, reminder.amount).toJson()}};
        draft.payload = QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
        OutboxStore::add(tx, session, draft);
        ReminderStore::add(tx, reminder, session.user());
        AuditStore::record(tx, session, "books.reminder", u"third_party"_qs, 0,
                           {{u"code"_qs, code}, {u"amount_cents"_qs, reminder.amount.cents()}});
        return reminder;
    });
}

Result<std::vector<Reminder>> ReminderService::of(const Session &session, const QString &thirdParty)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) { return ReminderStore::of(tx, thirdParty); });
}

} // namespace cabas
