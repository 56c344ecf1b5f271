// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskwhy.h"

#include "core/base/language.h"
#include "core/shifts/storywords.h"
#include "ui/kiosk/kioskdeed.h"
#include "ui/kiosk/kioskparts.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace cabas::ui {

namespace {

constexpr int rightWidth = 376;
constexpr int buttonWidth = 184;
constexpr int mostFacts = 5;
constexpr int dayWidth = 120;
constexpr int figureWidth = 72;

template <typename Layout>
void clear(Layout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
}

} // namespace

KioskWhy::KioskWhy(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"kiosk-story"_qs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(6), Theme::space(4), Theme::space(6), Theme::space(4));
    column->setSpacing(Theme::space(4));
    m_standing = new KioskBand(Kind::Success);
    column->addWidget(m_standing);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(5));
    row->addWidget(makeFacts(), 1);
    row->addWidget(makeDeeds());
    column->addLayout(row, 1);
    m_back = new KeyButton(tr("Back"));
    m_back->setObjectName(u"kiosk-why-back"_qs);
    m_back->setIconName(u"arrow-left"_qs);
    m_back->setSize(KeyButton::Size::CounterKey);
    m_back->setKey(Qt::Key_Backspace);
    m_back->setMinimumWidth(buttonWidth);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_back, &QPushButton::clicked, this, &KioskWhy::backWanted);
}

QWidget *KioskWhy::makeFacts()
{
    auto *card = new Card;
    card->setPadding(Theme::space(5));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(3));
    head->addWidget(makeLabel(tr("Why? What happened"), TextSize::CounterSection, Weight::Strong),
                    1);
    m_counter = makeLabel({}, TextSize::CounterSection, Weight::Strong);
    m_counter->setObjectName(u"kiosk-counter"_qs);
    head->addWidget(m_counter);
    card->body()->addLayout(head);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(Theme::space(4));
    m_facts->setVerticalSpacing(Theme::space(3));
    m_facts->setColumnMinimumWidth(0, dayWidth);
    m_facts->setColumnMinimumWidth(2, figureWidth);
    m_facts->setColumnStretch(1, 1);
    card->body()->addLayout(m_facts);
    card->body()->addStretch(1);
    return card;
}

QWidget *KioskWhy::makeDeeds()
{
    auto *card = new Card;
    growWidth(card, rightWidth);
    card->setPadding(Theme::space(5));
    card->body()->addWidget(makeLabel(tr("What to do"), TextSize::CounterSection, Weight::Strong));
    m_deeds = new QVBoxLayout;
    m_deeds->setSpacing(Theme::space(3));
    card->body()->addLayout(m_deeds);
    card->body()->addStretch(1);
    m_book = new KioskDeed(u"calendar-plus"_qs, tr("Book a shift"), KioskDeed::Look::Plain);
    m_book->setObjectName(u"kiosk-why-book"_qs);
    m_book->setKey(Qt::Key_F3);
    card->body()->addWidget(m_book);
    connect(m_book, &QAbstractButton::clicked, this, &KioskWhy::bookWanted);
    return card;
}

void KioskWhy::showStory(const MemberStory &story)
{
    m_standing->setMessage(KioskWords::kindOf(story.standing), KioskWords::headline(story.standing),
                           KioskWords::advice(story));
    m_counter->setText(
        tr("Counter: %1").arg(StoryWords::figure(story.counter, story.inMinutes, true)));
    fillFacts(story);
    fillDeeds(story);
    m_back->setFocus();
}

void KioskWhy::fillFacts(const MemberStory &story)
{
    clear(m_facts);
    int row = 0;
    for (const StoryLine &line : story.lines) {
        if (row == mostFacts)
            break;
        const QString day = Language::locale().toString(line.day, u"d MMM yyyy"_qs);
        m_facts->addWidget(makeLabel(day, TextSize::CounterRow, Weight::Regular, Token::TextMuted),
                           row, 0, Qt::AlignTop);
        auto *words = new QWidget;
        auto *column = new QVBoxLayout(words);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        QLabel *title = makeWrapped(StoryWords::title(line), TextSize::CounterBody);
        Theme::dress(title, TextSize::CounterBody, Weight::Strong);
        column->addWidget(title);
        if (const QString detail = StoryWords::detail(line); !detail.isEmpty())
            column->addWidget(makeWrapped(detail, TextSize::CounterRow, Token::TextMuted));
        m_facts->addWidget(words, row, 1);
        if (line.effect != 0) {
            QLabel *effect = makeLabel(StoryWords::figure(line.effect, story.inMinutes, true),
                                       TextSize::CounterBody, Weight::Strong);
            m_facts->addWidget(effect, row, 2, Qt::AlignRight | Qt::AlignTop);
        }
        ++row;
    }
    if (story.lines.empty())
        m_facts->addWidget(makeWrapped(tr("Nothing was noted yet: your counter begins with your "
                                          "first shift."),
                                       TextSize::CounterBody, Token::TextMuted),
                           0, 0, 1, 3);
}

void KioskWhy::fillDeeds(const MemberStory &story)
{
    clear(m_deeds);
    QStringList deeds = story.toDo;
    if (deeds.isEmpty())
        deeds += story.standing.mayShop
                     ? tr("Nothing. Thank you for your shifts!")
                     : tr("Please see the members’ office: they set this by hand.");
    int number = 0;
    for (const QString &deed : deeds)
        m_deeds->addWidget(makeWrapped(
            deeds.size() > 1 ? u"%1. %2"_qs.arg(++number).arg(deed) : deed, TextSize::CounterBody));
}

} // namespace cabas::ui
