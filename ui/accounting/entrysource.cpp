// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/entrysource.h"

#include "core/accounting/matchingservice.h"
#include "core/base/text.h"
#include "ui/shell/icons.h"
#include "ui/shell/pages.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace cabas::ui {

namespace {

/// Whether this person may open a page of this name.
bool isOpen(const Desk &desk, const QString &page)
{
    const PageInfo *info = pageNamed(page);
    return info != nullptr && (!info->permission || desk.may(*info->permission));
}

} // namespace

EntrySource::EntrySource(Desk &desk, QWidget *parent) : Card(parent), m_desk(desk)
{
    setTitle(tr("Where it comes from"));
    setTitleRuled(true);
}

void EntrySource::clear()
{
    for (QWidget *fact : m_facts) {
        fact->hide();
        fact->deleteLater();
    }
    m_facts.clear();
}

void EntrySource::addFact(const QString &icon, const QString &words, const QString &verb,
                          const QString &page, const QVariant &about)
{
    auto *fact = new QWidget;
    auto *row = new QHBoxLayout(fact);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *mark = new QLabel;
    mark->setPixmap(
        iconPixmap(icon, Theme::of(this).color(Token::TextMuted), 16, devicePixelRatioF()));
    row->addWidget(mark);
    row->addWidget(new ElidedLabel(words), 1);
    if (isOpen(m_desk, page)) {
        auto *open = new KeyButton(verb);
        open->setObjectName(u"open-"_qs + page);
        open->setSize(KeyButton::Size::Small);
        connect(open, &QPushButton::clicked, this, [this, page, about] { m_desk.go(page, about); });
        row->addWidget(open);
    }
    body()->addWidget(fact);
    m_facts.push_back(fact);
}

void EntrySource::addOrigin(const PostedEntry &posted)
{
    const JournalEntry &entry = posted.entry;
    if (entry.sourceKind == u"closing")
        addFact(u"receipt-text"_qs, tr("Closing of a till’s session, %1").arg(entry.pieceRef),
                tr("See that day"), u"report"_qs, QVariantList{u"day"_qs, entry.on, entry.on});
    else if (entry.sourceKind == u"member")
        addFact(u"user"_qs, tr("A member’s prepaid account"), tr("See the members"), u"members"_qs);
    else if (entry.sourceKind == u"share")
        addFact(u"hand-coins"_qs, tr("A member’s shares"), tr("See the members"), u"members"_qs);
    else if (entry.sourceKind == u"schedule" || entry.sourceKind == u"spread")
        addFact(u"repeat"_qs, tr("A recurring entry, %1").arg(entry.pieceRef),
                tr("See what comes back"), u"schedules"_qs);
    else if (entry.sourceKind == u"payment")
        addFact(u"wallet"_qs, tr("A payment run, %1").arg(entry.pieceRef), tr("See the payments"),
                u"payments"_qs);
    else if (entry.sourceKind == u"supplier_invoice" && !entry.reverses)
        addFact(u"file-text"_qs, tr("A supplier’s invoice, %1").arg(entry.pieceRef),
                tr("See the invoice"), u"invoice"_qs,
                QStringList{u"invoice"_qs, QString::number(entry.sourceId)});
    else if (entry.reverses)
        addFact(u"undo-2"_qs, tr("Undoes another entry"), tr("See that entry"), u"entry"_qs,
                entry.reverses->value());
    else
        addFact(u"keyboard"_qs, tr("Typed by hand, document %1").arg(entry.pieceRef));
}

void EntrySource::addMatchings(const PostedEntry &posted)
{
    MatchingService service(m_desk.db());
    const auto lines = service.ofEntry(m_desk.session(), posted.id);
    for (const PartyLine &line : lines ? *lines : std::vector<PartyLine>()) {
        if (line.thirdParty.isEmpty())
            continue;
        const QVariantList where{line.account, line.thirdParty};
        if (line.matching)
            addFact(u"circle-check"_qs,
                    tr("%1, %2: settled, letter %3")
                        .arg(line.account, line.thirdPartyLabel, line.letter),
                    tr("See their account"), u"party"_qs, where);
        else
            addFact(u"circle-dashed"_qs,
                    tr("%1, %2: open, due on %3")
                        .arg(line.account, line.thirdPartyLabel, dateText(line.dueOn)),
                    tr("See their account"), u"party"_qs, where);
    }
}

void EntrySource::show(const PostedEntry &posted, const std::optional<PostedEntry> &undoneBy)
{
    clear();
    addOrigin(posted);
    const QDateTime at = m_desk.session().local(posted.validatedAt);
    addFact(u"lock"_qs, tr("Posted on %1 at %2: it does not change any more")
                            .arg(dateText(at.date()), at.time().toString(u"HH:mm"_qs)));
    addMatchings(posted);
    if (undoneBy)
        addFact(u"undo-2"_qs,
                tr("Undone by entry %1 of %2").arg(undoneBy->number, dateText(undoneBy->entry.on)),
                tr("See that entry"), u"entry"_qs, undoneBy->id.value());
}

} // namespace cabas::ui
