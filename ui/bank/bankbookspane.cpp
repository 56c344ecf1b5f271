// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bank/bankbookspane.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/bank/banklinesmodel.h"
#include "ui/bank/proposalcard.h"
#include "ui/shell/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace cabas::ui {

BankBooksPane::BankBooksPane(bool mayPost, QWidget *parent) : QWidget(parent), m_mayPost(mayPost)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(makeTitle());
    column->addWidget(makeCard());
    m_model = new BankOpenModel(this);
    m_table = new DataTable(tr("Entries that the bank has not seen"));
    m_table->setObjectName(u"open-entries"_qs);
    m_table->setModel(m_model);
    m_table->setColumnWidths({36, 80, 0, 112});
    auto *list = new TableCard(m_table);
    list->setFoot(makeTicksFoot());
    list->setEmpty(new EmptyState(u"list-checks"_qs, tr("The bank has seen every entry.")));
    column->addWidget(list, 1);
    column->addWidget(makeDeeds());
    connect(m_model, &BankOpenModel::ticksChanged, this, &BankBooksPane::renewTicks);
    connect(m_table, &DataTable::opened, this, [this] { accept(); });
    addKeys();
    renewCard();
}

void BankBooksPane::addKeys()
{
    auto *tick = new QShortcut(Qt::Key_Space, m_table);
    tick->setContext(Qt::WidgetShortcut);
    connect(tick, &QShortcut::activated, this, [this] {
        if (m_table->currentRow() >= 0)
            m_model->toggle(m_table->currentRow());
    });
}

QWidget *BankBooksPane::makeTitle()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(tr("The books say"), TextSize::Section, Weight::Strong), 1);
    m_aside = makeLabel({}, TextSize::Caption, Weight::Regular, Token::TextMuted);
    row->addWidget(m_aside);
    return line;
}

QWidget *BankBooksPane::makeCard()
{
    m_card = new ProposalCard;
    m_card->setObjectName(u"proposal"_qs);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    line->setSpacing(Theme::space(2));
    m_icon = new QLabel;
    m_title = new ElidedLabel({}, TextSize::Body, Weight::Strong);
    m_title->setObjectName(u"proposal-title"_qs);
    m_amount = makeLabel({}, TextSize::Body, Weight::Strong);
    line->addWidget(m_icon);
    line->addWidget(m_title, 1);
    line->addWidget(m_amount);
    m_card->setHead(head);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(3));
    content->setSpacing(Theme::space(3));
    m_reason = makeWrapped({});
    m_reason->setObjectName(u"proposal-reason"_qs);
    content->addWidget(m_reason);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(Theme::space(3));
    m_accept = new KeyButton(tr("Point"), KeyButton::Role::Primary);
    m_accept->setObjectName(u"accept"_qs);
    m_accept->setKey(Qt::Key_Return);
    connect(m_accept, &QPushButton::clicked, this, &BankBooksPane::accept);
    m_undo = new KeyButton(tr("Take back"));
    m_undo->setObjectName(u"undo"_qs);
    m_undo->setIconName(u"undo-2"_qs);
    m_undo->setKey(Qt::Key_Delete);
    connect(m_undo, &QPushButton::clicked, this, &BankBooksPane::undoWanted);
    m_look = new KeyButton(tr("See the entry"), KeyButton::Role::Quiet);
    m_look->setObjectName(u"see-entry"_qs);
    m_look->setKey(Qt::Key_F6);
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (m_at < m_suggestions.size() && !m_suggestions[m_at].items.empty())
            Q_EMIT entryWanted(m_suggestions[m_at].items.front().entry.value());
    });
    m_next = new KeyButton({}, KeyButton::Role::Quiet);
    m_next->setObjectName(u"next-proposal"_qs);
    m_next->setKey(Qt::Key_F4);
    connect(m_next, &QPushButton::clicked, this, &BankBooksPane::nextSuggestion);
    for (KeyButton *button : {m_accept, m_undo, m_look, m_next})
        deeds->addWidget(button);
    deeds->addStretch();
    content->addLayout(deeds);
    m_card->body()->addLayout(content);
    return m_card;
}

QWidget *BankBooksPane::makeTicksFoot()
{
    auto *foot = new Ground(Token::RowAlt, Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(3), Theme::space(2));
    m_ticked = makeLabel({}, TextSize::Body, Weight::Regular, Token::TextMuted);
    m_ticked->setObjectName(u"ticked"_qs);
    m_gap = makeLabel({}, TextSize::Body, Weight::Strong);
    m_gap->setObjectName(u"ticked-gap"_qs);
    row->addWidget(m_ticked, 1);
    row->addWidget(m_gap);
    return foot;
}

KeyButton *BankBooksPane::addDeed(QBoxLayout *row, const QString &text, const QString &name,
                                  const QString &icon, const QKeySequence &key)
{
    auto *button = new KeyButton(text);
    button->setObjectName(name);
    button->setIconName(icon);
    button->setKey(key);
    if (!m_mayPost)
        button->hide();
    row->addWidget(button);
    return button;
}

QWidget *BankBooksPane::makeDeeds()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    m_post = addDeed(row, tr("Post it"), u"post"_qs, u"plus"_qs, Qt::Key_N);
    m_rule = addDeed(row, tr("Make a rule"), u"rule"_qs, u"repeat"_qs, Qt::Key_G);
    row->addStretch();
    m_skip = new KeyButton(tr("Next"));
    m_skip->setObjectName(u"skip"_qs);
    m_skip->setKey(Qt::Key_F3);
    row->addWidget(m_skip);
    connect(m_post, &QPushButton::clicked, this, [this] { Q_EMIT postWanted(false); });
    connect(m_rule, &QPushButton::clicked, this, [this] { Q_EMIT postWanted(true); });
    connect(m_skip, &QPushButton::clicked, this, &BankBooksPane::skipWanted);
    return holder;
}

void BankBooksPane::showLine(const std::optional<BankLine> &line,
                             std::vector<MatchSuggestion> suggestions)
{
    m_line = line;
    m_suggestions = std::move(suggestions);
    m_at = 0;
    m_model->clearTicks();
    renewCard();
}

void BankBooksPane::setNarrow(bool narrow)
{
    m_skip->setVisible(!narrow);
}

void BankBooksPane::showOpen(std::vector<OpenItem> items)
{
    m_model->show(std::move(items));
}

void BankBooksPane::nextSuggestion()
{
    if (!m_suggestions.empty())
        m_at = (m_at + 1) % m_suggestions.size();
    renewCard();
}

void BankBooksPane::accept()
{
    if (!m_mayPost || !m_line || m_line->group)
        return;
    const std::vector<qint64> ticked = m_model->ticked();
    if (!ticked.empty())
        Q_EMIT matched(ticked);
    else if (m_at < m_suggestions.size())
        Q_EMIT accepted(m_suggestions[m_at]);
}

void BankBooksPane::renewCard()
{
    const QLocale locale = Language::locale();
    const bool isOpen = m_line && !m_line->group;
    const bool hasTicks = !m_model->ticked().empty();
    const MatchSuggestion *shown = m_at < m_suggestions.size() ? &m_suggestions[m_at] : nullptr;
    m_aside->setText(
        m_line ? tr("for %1 on %2").arg(moneyText(m_line->amount, locale), dateText(m_line->booked))
               : QString());
    const bool isExplained = m_line && m_line->group;
    const QString icon = isExplained ? u"circle-check"_qs
                         : shown     ? u"sparkles"_qs
                                     : u"circle-question-mark"_qs;
    const Token ink = isExplained ? Token::Success : Token::Accent;
    m_icon->setPixmap(iconPixmap(icon, Theme::of(this).color(ink), 18, devicePixelRatioF()));
    if (isExplained) {
        m_title->setText(m_line->explanation);
        m_reason->setText(tr("This line is explained."));
    } else if (hasTicks) {
        m_title->setText(tr("The entries ticked"));
        m_reason->setText(m_model->tickedSum() == m_line->amount
                              ? tr("They come to the amount of the bank.")
                              : tr("They do not come to the amount of the bank yet."));
    } else if (shown) {
        m_title->setText(shown->title);
        m_reason->setText(shown->reason);
    } else {
        m_title->setText(m_line ? tr("Nothing in the books answers to it")
                                : tr("Choose a line of the bank"));
        m_reason->setText(m_line ? tr("Tick entries below, or post the line to an account.")
                                 : tr("What it may be is shown here, with the reasons."));
    }
    m_amount->setText(m_line ? moneyText(m_line->amount, locale) : QString());
    const bool isPoint = hasTicks || !shown || shown->kind == MatchSuggestion::Kind::Point;
    m_accept->setText(isPoint ? tr("Point") : tr("Post and point"));
    m_accept->setVisible(m_mayPost && isOpen && (shown || hasTicks));
    m_accept->setEnabled(!hasTicks || m_model->tickedSum() == m_line->amount);
    m_undo->setVisible(m_mayPost && isExplained);
    m_look->setVisible(isOpen && shown && !hasTicks && !shown->items.empty());
    m_next->setText(tr("Proposal %1 of %2").arg(m_at + 1).arg(m_suggestions.size()));
    m_next->setVisible(isOpen && m_suggestions.size() > 1 && !hasTicks);
    m_post->setEnabled(isOpen);
    m_rule->setEnabled(isOpen);
}

void BankBooksPane::renewTicks()
{
    const Money wanted = m_line && !m_line->group ? m_line->amount : Money();
    m_ticked->setText(tr("%n ticked", nullptr, int(m_model->ticked().size())));
    m_gap->setText(
        tr("difference %1").arg(moneyText(wanted - m_model->tickedSum(), Language::locale())));
    renewCard();
}

} // namespace cabas::ui
