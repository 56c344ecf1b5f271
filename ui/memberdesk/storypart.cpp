// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/storypart.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/memberrules.h"
#include "core/shifts/storywords.h"
#include "ui/memberdesk/counterchart.h"
#include "ui/memberdesk/offerlist.h"
#include "ui/members/memberwords.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsmodel.h"

#include <QBoxLayout>

namespace cabas::ui {

namespace {

constexpr int fewOffers = 3;
constexpr int chartMonths = 12;

QString iconOf(const StoryLine &line)
{
    switch (line.kind) {
    case StoryLine::Kind::Standing:
        return line.code == u"up_to_date" ? u"circle-check"_qs
               : line.mayShop             ? u"triangle-alert"_qs
                                          : u"circle-x"_qs;
    case StoryLine::Kind::Leave:
        return u"calendar-clock"_qs;
    case StoryLine::Kind::Came:
        return line.code == u"absent" ? u"circle-x"_qs : u"circle-check"_qs;
    case StoryLine::Kind::Counted:
        break;
    }
    return line.effect < 0 ? u"circle-minus"_qs : u"circle-plus"_qs;
}

} // namespace

StoryPart::StoryPart(Desk &desk, QWidget *parent) : MemberPart(desk, parent)
{
    buildVerdict();
    buildFacts();
    buildDeeds();
    buildCounter();
    right()->addStretch();
}

void StoryPart::buildVerdict()
{
    m_verdict = new Band(Kind::Success);
    m_verdict->setHeadline(true);
    m_verdict->setObjectName(u"story-verdict"_qs);
    auto *figure = new QWidget;
    auto *column = new QVBoxLayout(figure);
    column->setContentsMargins(Theme::space(4), 0, 0, 0);
    column->setSpacing(0);
    m_counter = makeLabel({}, TextSize::Figure, Weight::Strong);
    m_counter->setObjectName(u"story-counter"_qs);
    column->addWidget(m_counter, 0, Qt::AlignRight);
    column->addWidget(makeLabel(tr("counter"), TextSize::Caption), 0, Qt::AlignRight);
    m_verdict->addRight(figure);
    top()->addWidget(m_verdict);
}

void StoryPart::buildFacts()
{
    m_rows = new RowsModel({{tr("When")},
                            {tr("Why? What happened")},
                            {tr("effect"), RowsModel::Side::Right},
                            {tr("counter"), RowsModel::Side::Right}},
                           this);
    auto *table = new DataTable(tr("What happened, newest first"));
    table->setObjectName(u"story"_qs);
    table->setModel(m_rows);
    table->setDensity(DataTable::Density::TwoLines);
    table->setColumnWidths({112, 0, 80, 80});
    auto *card = new TableCard(table);
    card->setEmpty(new EmptyState(u"circle-check"_qs,
                                  tr("Nothing was noted yet: the counter begins with their first "
                                     "shift.")));
    auto *foot = new Ground(Token::RowAlt, Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    m_foot = makeLabel({}, TextSize::Caption, Weight::Regular, Token::TextMuted);
    row->addWidget(m_foot);
    row->addStretch();
    card->setFoot(foot);
    left()->addWidget(card, 1);
}

void StoryPart::buildDeeds()
{
    m_deedCard = new Card;
    m_deedCard->setTitle(tr("To be up to date again"));
    m_deeds = new QVBoxLayout;
    m_deeds->setSpacing(Theme::space(2));
    m_deedCard->body()->addLayout(m_deeds);
    m_deedCard->body()->addWidget(makeLabel(tr("The next places that they may take"),
                                            TextSize::Caption, Weight::Regular, Token::TextMuted));
    m_offers = new OfferList;
    m_deedCard->body()->addWidget(m_offers);
    right()->addWidget(m_deedCard);
    connect(m_offers, &OfferList::chosen, this, &StoryPart::take);
}

void StoryPart::buildCounter()
{
    auto *card = new Card;
    card->setTitle(tr("Counter, 12 months"));
    m_rule = new Chip({}, Kind::Neutral, u"scale"_qs);
    card->addToTitle(m_rule);
    m_chart = new CounterChart;
    m_chart->setObjectName(u"story-chart"_qs);
    card->body()->addWidget(m_chart);
    right()->addWidget(card);
    auto *facts = new Card;
    m_facts = new FactList;
    facts->body()->addWidget(m_facts);
    right()->addWidget(facts);
}

void StoryPart::fill()
{
    const Standing &now = sheet().standing;
    m_verdict->setKind(MemberWords::kindOf(now));
    m_verdict->setText(MemberWords::verdict(now), {});
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id()] {
            return KioskService(db).story(session, member);
        },
        [this, member = id()](const Result<MemberStory> &story) {
            if (story && member == id())
                show(*story);
        });
    desk().run(
        this,
        [&db = desk().db(), session, member = id()] {
            return KioskService(db).offers(session, member, {});
        },
        [this, member = id()](const Result<std::vector<KioskOffer>> &offers) {
            if (offers && member == id())
                m_offers->showOffers(*offers, fewOffers,
                                     desk().may(Permission::EditMembers) ? tr("Book") : QString());
        });
}

void StoryPart::show(const MemberStory &story)
{
    // The last cause says where it stands now; how it came so is the list below.
    QStringList why = story.toDo;
    if (why.isEmpty() && !story.causes.isEmpty())
        why += story.causes.last();
    m_verdict->setText(MemberWords::verdict(story.standing),
                       why.isEmpty() ? tr("Nothing is to be done.") : why.join(u" "_qs));
    m_counter->setText(StoryWords::figure(story.counter, story.inMinutes, false));
    std::vector<RowOfCells> rows;
    for (const StoryLine &line : story.lines) {
        QStringList second{StoryWords::detail(line)};
        if (!line.by.isEmpty())
            second += tr("noted by %1").arg(line.by);
        if (line.rulesFrom.isValid())
            second += tr("rules of %1").arg(dateText(line.rulesFrom));
        second.removeAll(QString());
        const bool isLoss = line.effect < 0;
        rows.push_back(
            {qint64(rows.size()),
             {{dateText(line.day), {{Cell::Ink, int(Token::TextMuted)}}},
              {StoryWords::title(line),
               {{Cell::Strong, true},
                {Cell::Icon, iconOf(line)},
                {Cell::Second, second.join(u" · "_qs)}}},
              {line.effect == 0 ? QString()
                                : StoryWords::figure(line.effect, story.inMinutes, true),
               {{Cell::Strong, true}, {Cell::Ink, int(isLoss ? Token::Danger : Token::Success)}}},
              {StoryWords::figure(line.counter, story.inMinutes, false), {{Cell::Strong, true}}}}});
    }
    m_rows->setRows(std::move(rows));
    m_foot->setText(tr("%n fact(s) · the counter is the sum of these facts, and nothing else",
                       nullptr, int(story.lines.size())));
    m_rule->setState(StoryWords::practice(story.practice), Kind::Neutral, u"scale"_qs);
    m_rule->setVisible(!story.practice.isEmpty());
    const Member &member = sheet().member;
    m_facts->clear();
    m_facts->addFact(tr("Shares"), Language::locale().toString(member.shares));
    m_facts->addFact(tr("Account"), moneyText(member.balance, Language::locale()));
    m_facts->addFact(tr("Member since"), dateText(member.joinedOn));
    const QDate today = desk().session().today();
    m_chart->setPoints(story.points, today.addMonths(-chartMonths), today, story.inMinutes);
    fillDeeds(story);
}

void StoryPart::fillDeeds(const MemberStory &story)
{
    while (QLayoutItem *item = m_deeds->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    int number = 0;
    for (const QString &deed : story.toDo)
        m_deeds->addWidget(makeWrapped(u"%1. %2"_qs.arg(++number).arg(deed)));
    if (number > 0)
        return;
    const Standing &standing = story.standing;
    const bool isWell = standing.state == u"up_to_date" || standing.state == u"exempted";
    const QString rest = !standing.mayShop ? tr("The office set this by hand: it ends where the "
                                                "office says so.")
                         : isWell || story.causes.isEmpty() ? tr("Nothing is to be done.")
                                                            : story.causes.last();
    m_deeds->addWidget(makeWrapped(rest, TextSize::Body, Token::TextMuted));
}

void StoryPart::take(ShiftId shift)
{
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id(), shift] {
            return KioskService(db).take(session, member, shift, {});
        },
        [this](const Result<KioskBooking> &booking) {
            if (!booking)
                m_verdict->setText(booking.failure().message);
            else if (!booking->isTaken)
                m_verdict->setText(booking->why);
            else
                desk().toast(tr("Booked."));
        });
}

} // namespace cabas::ui
