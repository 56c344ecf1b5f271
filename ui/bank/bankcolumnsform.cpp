// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bank/bankcolumnsform.h"

#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace cabas::ui {

namespace {

constexpr int longestSample = 28;
constexpr qsizetype longestName = 200;

} // namespace

BankColumnsForm::BankColumnsForm(QWidget *parent) : Card(parent)
{
    setTitle(tr("Which column is which?"));
    ask(BankColumn::Day, tr("Day"));
    ask(BankColumn::Label, tr("Label"));
    ask(BankColumn::Amount, tr("Amount"));
    ask(BankColumn::Debit, tr("Debit"));
    ask(BankColumn::Credit, tr("Credit"));
    ask(BankColumn::Balance, tr("Balance after the line"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    auto *leave = new KeyButton(tr("Leave"));
    leave->setObjectName(u"columns-leave"_qs);
    m_keep = new KeyButton(tr("Read the file so"), KeyButton::Role::Primary);
    m_keep->setObjectName(u"columns-keep"_qs);
    m_keep->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    row->addWidget(leave);
    row->addStretch();
    row->addWidget(m_keep);
    body()->addLayout(row);
    connect(leave, &QPushButton::clicked, this, &BankColumnsForm::closed);
    connect(m_keep, &QPushButton::clicked, this, &BankColumnsForm::keep);
}

void BankColumnsForm::ask(BankColumn column, const QString &label)
{
    Asked asked;
    asked.column = column;
    asked.choice = new QComboBox;
    asked.choice->setObjectName(u"column-"_qs + BankColumns::nameOf(column));
    asked.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    asked.choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    asked.field = new Field(label, asked.choice);
    asked.field->setNoteReserved(false);
    body()->addWidget(asked.field);
    connect(asked.choice, &QComboBox::currentIndexChanged, this, &BankColumnsForm::renew);
    m_asked.push_back(asked);
}

QComboBox *BankColumnsForm::choiceOf(BankColumn column) const
{
    for (const Asked &asked : m_asked) {
        if (asked.column == column)
            return asked.choice;
    }
    return nullptr;
}

bool BankColumnsForm::isChosen(BankColumn column) const
{
    return choiceOf(column)->currentIndex() > 0;
}

void BankColumnsForm::showFor(const QString &path, const QStringList &titles,
                              const QStringList &samples)
{
    m_path = path;
    m_titles = titles;
    const auto proposed = BankColumns::proposed(titles, samples);
    for (const Asked &asked : m_asked) {
        const QSignalBlocker quiet(asked.choice);
        asked.choice->clear();
        asked.choice->addItem(tr("none"));
        for (qsizetype at = 0; at < titles.size(); ++at) {
            const QString sample = samples.value(at).left(longestSample);
            const QString title =
                titles[at].startsWith(u'#') ? tr("Column %1").arg(at + 1) : titles[at];
            asked.choice->addItem(sample.isEmpty() ? title : title + u" · "_qs + sample);
        }
        const auto found = proposed.find(asked.column);
        asked.choice->setCurrentIndex(found == proposed.end() ? 0 : int(found->second) + 1);
    }
    setTitle(tr("Which column of “%1” is which?").arg(QFileInfo(path).fileName()));
    renew();
    m_asked.front().choice->setFocus(Qt::OtherFocusReason);
}

/// One column of amounts, or two.
void BankColumnsForm::renew()
{
    const bool hasAmount = isChosen(BankColumn::Amount);
    for (const Asked &asked : m_asked) {
        if (asked.column == BankColumn::Debit || asked.column == BankColumn::Credit)
            asked.field->setVisible(!hasAmount);
        if (asked.column == BankColumn::Amount)
            asked.field->setNote(hasAmount ? QString()
                                           : tr("None where debits and credits have "
                                                "a column each."));
    }
    m_keep->setEnabled(isChosen(BankColumn::Day) && (hasAmount || (isChosen(BankColumn::Debit) &&
                                                                   isChosen(BankColumn::Credit))));
}

void BankColumnsForm::keep()
{
    BankMapping mapping;
    QStringList places;
    for (const Asked &asked : m_asked) {
        const int at = asked.choice->currentIndex() - 1;
        if (at < 0 || asked.field->isHidden())
            continue;
        mapping.titles[asked.column] = m_titles.value(at);
        places += QString::number(at + 1);
    }
    // Tables without titles are told apart by which columns mean something.
    const bool isByPlace = m_titles.value(0).startsWith(u'#');
    mapping.name =
        (isByPlace ? u"# "_qs + places.join(u' ') : m_titles.join(u'|')).left(longestName);
    Q_EMIT kept(m_path, mapping);
}

void BankColumnsForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace cabas::ui
