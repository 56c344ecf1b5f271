// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/closingsteps.h"

#include "core/accounting/accountingservice.h"
#include "core/base/text.h"
#include "ui/till/paperslip.h"
#include "ui/till/ticketgiving.h"
#include "ui/till/tillwords.h"
#include "ui/till/usualreasons.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/stattile.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>

namespace cabas::ui {

namespace {

constexpr int editWidth = 200;
constexpr int paperWidth = 448;

/// Title and sentence of a step.
void addHeading(QBoxLayout *column, const QString &title, const QString &sentence)
{
    column->addWidget(makeLabel(title, TextSize::CounterSection, Weight::Strong));
    column->addWidget(makeWrapped(sentence, TextSize::CounterRow, Token::TextMuted));
    column->addSpacing(Theme::space(2));
}

} // namespace

ClosingSlips::ClosingSlips(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    addHeading(
        column, tr("How much on the slips?"),
        tr("The terminal prints its own total. Add up the cheques and the vouchers. What you "
           "leave empty is kept as Cabas has it."));
    auto *card = new Card;
    card->body()->setSpacing(Theme::space(3));
    QLineEdit *before = nullptr;
    for (TillMeans means : {TillMeans::Card, TillMeans::Cheque, TillMeans::MealVoucher}) {
        auto *edit = new MoneyEdit;
        edit->setObjectName(u"slips-"_qs + tillMeansName(means));
        growWidth(edit, editWidth);
        edit->setProperty("scale", u"counter"_qs);
        edit->setAccessibleName(TillWords::means(means));
        Theme::dress(edit, TextSize::CounterBody, Weight::Strong);
        auto *row = new QHBoxLayout;
        row->addWidget(makeLabel(TillWords::means(means), TextSize::CounterBody), 1);
        row->addWidget(edit);
        card->body()->addLayout(row);
        connect(edit, &FigureEdit::figureChanged, this, &ClosingSlips::changed);
        if (before)
            connect(before, &QLineEdit::returnPressed, edit, [edit] { edit->setFocus(); });
        before = edit;
        m_edits[means] = edit;
    }
    column->addWidget(card);
    column->addStretch(1);
}

std::map<TillMeans, Money> ClosingSlips::slips() const
{
    std::map<TillMeans, Money> slips;
    for (const auto &[means, edit] : m_edits) {
        if (const std::optional<Money> amount = edit->value())
            slips[means] = *amount;
    }
    return slips;
}

void ClosingSlips::setSlips(const std::map<TillMeans, Money> &slips)
{
    for (const auto &[means, amount] : slips) {
        const auto edit = m_edits.find(means);
        if (edit != m_edits.end())
            edit->second->setValue(amount);
    }
}

bool ClosingSlips::isRight() const
{
    for (const auto &[means, edit] : m_edits) {
        if (edit->isWrong())
            return false;
    }
    return true;
}

void ClosingSlips::takeFocus()
{
    m_edits.at(TillMeans::Card)->setFocus();
}

ClosingCompare::ClosingCompare(QWidget *parent) : QWidget(parent)
{
    m_note = new QLineEdit;
    m_note->setObjectName(u"note"_qs);
    m_noteField = new Field(tr("Reason of the difference"), m_note);
    m_noteField->setCounter(true);
    auto *usual =
        new UsualReasons({tr("Wrong change"), tr("Wrong means of payment"), tr("Not explained")});
    m_usual = usual;
    m_recount = new KeyButton(tr("Count again"));
    m_recount->setObjectName(u"recount"_qs);
    m_recount->setIconName(u"repeat-2"_qs);
    m_recount->setSize(KeyButton::Size::Counter);
    m_recount->setKey(Qt::Key_F9);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    addHeading(column, tr("Does it agree?"),
               tr("Counted beside what Cabas expected, float included."));
    auto *card = new Card;
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(Theme::space(5));
    m_grid->setVerticalSpacing(Theme::space(3));
    m_grid->setColumnStretch(0, 1);
    card->body()->addLayout(m_grid);
    column->addWidget(card);
    column->addWidget(m_noteField);
    column->addWidget(m_usual);
    column->addWidget(m_recount, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_note, &QLineEdit::textChanged, this, &ClosingCompare::noteChanged);
    connect(usual, &UsualReasons::chosen, m_note, &QLineEdit::setText);
    connect(m_recount, &KeyButton::clicked, this, &ClosingCompare::recountWanted);
}

void ClosingCompare::addHead()
{
    int column = 0;
    for (const QString &word : {QString(), tr("Expected"), tr("Counted"), tr("Difference")}) {
        QLabel *label = makeLabel(word, TextSize::Body, Weight::Strong, Token::TextMuted);
        m_grid->addWidget(label, 0, column, Qt::AlignRight);
        ++column;
    }
}

void ClosingCompare::addRow(const ClosingMeans &means, int row)
{
    const QLocale locale;
    const Money difference = means.difference();
    m_grid->addWidget(makeLabel(TillWords::means(means.means), TextSize::CounterBody), row, 0);
    m_grid->addWidget(makeLabel(moneyText(means.expected, locale), TextSize::CounterBody), row, 1,
                      Qt::AlignRight);
    m_grid->addWidget(
        makeLabel(moneyText(means.counted, locale), TextSize::CounterBody, Weight::Strong), row, 2,
        Qt::AlignRight);
    const QString amount = moneyText(abs(difference), locale);
    auto *chip = difference.isZero()       ? new Chip(tr("Agrees"), Kind::Success)
                 : difference.isNegative() ? new Chip(tr("Missing %1").arg(amount), Kind::Danger)
                                           : new Chip(tr("%1 over").arg(amount), Kind::Warning);
    m_grid->addWidget(chip, row, 3, Qt::AlignRight);
}

void ClosingCompare::show(const std::vector<ClosingMeans> &means)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    addHead();
    int row = 1;
    bool differs = false;
    for (const ClosingMeans &one : means) {
        addRow(one, row++);
        differs = differs || !one.difference().isZero();
    }
    m_noteField->setVisible(differs);
    m_usual->setVisible(differs);
    m_recount->setVisible(differs);
}

QString ClosingCompare::note() const
{
    return m_note->text();
}

void ClosingCompare::setNote(const QString &note)
{
    m_note->setText(note);
}

void ClosingCompare::askReason()
{
    m_noteField->setError(tr("Give the reason, even “not explained”."));
    m_note->setFocus();
}

void ClosingCompare::takeFocus()
{
    if (m_noteField->isVisibleTo(this))
        m_note->setFocus();
}

ClosingDone::ClosingDone(Desk &desk, const ClosedTill &closed, QWidget *parent) : QWidget(parent)
{
    auto *slip = new PaperSlip;
    slip->setObjectName(u"slip"_qs);
    Slip paper = TillWords::slip(desk, closed);
    paper.append(TillWords::chequeSlip(desk, closed));
    slip->show(paper);
    auto *scroll = new QScrollArea;
    scroll->setWidget(slip);
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("The report of the closing"));
    scroll->setMinimumWidth(paperWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(5));
    row->addWidget(makeFacts(desk, closed), 1);
    row->addWidget(scroll);
}

QString ClosingDone::entryWords(Desk &desk, const ClosedTill &closed)
{
    if (!closed.entry)
        return tr("Nothing to enter in the books.");
    if (desk.may(Permission::ViewBooks)) {
        AccountingService books(desk.db());
        if (const auto entry = books.entry(desk.session(), *closed.entry))
            return tr("Entered in the books: %1, entry %2.")
                .arg(entry->entry.pieceRef, entry->number);
    }
    return tr("Entered in the books: %1.")
        .arg(ClosingRules::reference(closed.till.prefix, closed.closing.number));
}

QWidget *ClosingDone::makeFacts(Desk &desk, const ClosedTill &closed)
{
    const QLocale locale;
    auto *place = new QWidget;
    auto *done = new Band(Kind::Success);
    done->setObjectName(u"closed"_qs);
    done->setTwoLines(true);
    done->setText(tr("%1 is closed: Z no. %2.").arg(closed.till.name).arg(closed.closing.number),
                  entryWords(desk, closed));
    auto *sums = new SumLines;
    for (const ClosingMeans &means : closed.closing.means) {
        const QString name = TillWords::means(means.means);
        const bool hasFloat =
            means.means == TillMeans::Cash && !closed.session.floatAmount.isZero();
        sums->addLine(hasFloat ? tr("%1, with the float").arg(name) : name,
                      moneyText(means.counted, locale));
    }
    sums->addResult(tr("Sold today"), moneyText(closed.closing.total, locale));
    auto *card = new Card;
    card->body()->addWidget(sums);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(done);
    for (const Warning &warning : closed.warnings) {
        auto *band = new Band(Kind::Warning);
        band->setText(warning.message);
        column->addWidget(band);
    }
    column->addWidget(card);
    addPrint(desk, closed, *column);
    column->addStretch(1);
    return place;
}

void ClosingDone::addPrint(Desk &desk, const ClosedTill &closed, QBoxLayout &column)
{
    auto *giving = new TicketGiving(desk, this);
    auto *print = new KeyButton(tr("Print the Z"));
    print->setObjectName(u"printClosing"_qs);
    print->setIconName(u"printer"_qs);
    print->setSize(KeyButton::Size::Counter);
    print->setKey(Qt::Key_F8);
    auto *told = makeWrapped(QString());
    told->setObjectName(u"told"_qs);
    told->hide();
    column.addWidget(print, 0, Qt::AlignLeft);
    column.addWidget(told);
    connect(print, &KeyButton::clicked, this,
            [giving, id = closed.closing.id, till = closed.till.name] {
                giving->printClosing(id, till);
            });
    connect(giving, &TicketGiving::told, told, [told](Kind, const QString &words) {
        told->setText(words);
        told->show();
    });
}

} // namespace cabas::ui
