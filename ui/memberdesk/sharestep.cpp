// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/sharestep.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/capitalrules.h"
#include "core/members/memberrules.h"
#include "core/members/peoplerules.h"
#include "core/members/peopleservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QStackedWidget>

namespace cabas::ui {

namespace {

constexpr int paymentWidth = 384;

QVBoxLayout *makeForm(QWidget *form)
{
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}

} // namespace

ShareStep::ShareStep(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_mayTakeMoney(desk.may(Permission::MoveMemberMoney))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(4));
    row->addWidget(makeShares(), 0, Qt::AlignTop | Qt::AlignLeft);
    row->addWidget(makePayment(), 0, Qt::AlignTop | Qt::AlignLeft);
    row->addStretch();
    m_payment->setVisible(m_mayTakeMoney);
    renew();
}

Card *ShareStep::makeShares()
{
    auto *card = new Card;
    growWidth(card, Metric::form);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"enrol-kind"_qs);
    m_kind->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_kindField = new Field(tr("Kind of member"), m_kind);
    m_kindField->setNoteReserved(false);
    card->body()->addWidget(m_kindField);
    m_reducedRow = new QWidget;
    auto *row = new QHBoxLayout(m_reducedRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_reduced = new QCheckBox(tr("On minimum benefits, shown to us, until"));
    m_reduced->setObjectName(u"enrol-reduced"_qs);
    m_until = makeDayEdit({});
    m_until->setObjectName(u"enrol-reduced-until"_qs);
    m_until->setAccessibleName(tr("Until when fewer shares are asked"));
    m_until->setDate(m_desk.session().today().addYears(1));
    row->addWidget(m_reduced);
    row->addWidget(m_until);
    row->addStretch();
    card->body()->addWidget(m_reducedRow);
    m_shares = new QLineEdit;
    m_shares->setObjectName(u"enrol-shares"_qs);
    m_sharesField = new Field(tr("Shares of the capital"), m_shares);
    card->body()->addWidget(m_sharesField);
    m_amount = makeWrapped({}, TextSize::Section);
    m_amount->setObjectName(u"enrol-amount"_qs);
    card->body()->addWidget(m_amount);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ShareStep::renewAsked);
    connect(m_reduced, &QCheckBox::toggled, this, &ShareStep::renewAsked);
    connect(m_shares, &QLineEdit::textChanged, this, &ShareStep::renew);
    connect(m_shares, &QLineEdit::returnPressed, this, &ShareStep::finished);
    return card;
}

Card *ShareStep::makePayment()
{
    m_payment = new Card;
    growWidth(m_payment, paymentWidth);
    m_payment->setTitle(tr("How they are paid"));
    m_when = new SegmentedControl;
    m_when->setObjectName(u"enrol-when"_qs);
    m_when->setAccessibleName(tr("How they are paid"));
    for (const QString &word : {tr("At the till"), tr("Now"), tr("By cheques")})
        m_when->addSegment(word);
    m_payment->body()->addWidget(m_when);
    m_forms = new QStackedWidget;
    auto *later = new QWidget;
    QVBoxLayout *column = makeForm(later);
    column->addWidget(makeWrapped(tr("They are subscribed now and paid at the till, by any means: "
                                     "scan the new badge there, the amount is waiting."),
                                  TextSize::Body, Token::TextMuted));
    column->addStretch();
    for (QWidget *form : {later, makeNow(), makeCheques()})
        m_forms->addWidget(form);
    m_payment->body()->addWidget(m_forms);
    connect(m_when, &SegmentedControl::currentChanged, this, [this](int at) {
        m_forms->setCurrentIndex(at);
        renew();
    });
    return m_payment;
}

QWidget *ShareStep::makeNow()
{
    auto *form = new QWidget;
    QVBoxLayout *column = makeForm(form);
    m_paid = new MoneyEdit;
    m_paid->setObjectName(u"enrol-paid"_qs);
    m_paidField = new Field(tr("Paid now"), m_paid);
    m_paidField->setNote(tr("The rest is owed, and paid at the till."));
    column->addWidget(m_paidField);
    m_means = new QComboBox;
    m_means->setObjectName(u"enrol-means"_qs);
    m_means->addItem(tr("Card"), int(PaymentMeans::Card));
    m_means->addItem(tr("Transfer"), int(PaymentMeans::Transfer));
    m_means->addItem(tr("Cheque"), int(PaymentMeans::Cheque));
    m_means->addItem(tr("Cash, put into the safe"), int(PaymentMeans::Cash));
    column->addWidget(new Field(tr("Paid by"), m_means));
    column->addStretch();
    connect(m_paid, &QLineEdit::returnPressed, this, &ShareStep::finished);
    return form;
}

QWidget *ShareStep::makeCheques()
{
    auto *form = new QWidget;
    QVBoxLayout *column = makeForm(form);
    m_count = new QLineEdit(u"3"_qs);
    m_count->setObjectName(u"enrol-cheques"_qs);
    m_countField = new Field(tr("How many cheques"), m_count);
    m_first = makeDayEdit(tr("First month"));
    m_first->setObjectName(u"enrol-first-month"_qs);
    m_first->setDisplayFormat(u"MM/yyyy"_qs);
    m_first->setDate(m_desk.session().today());
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(m_countField, 1);
    row->addWidget(new Field(tr("First month"), m_first), 1);
    column->addLayout(row);
    m_bank = new QLineEdit;
    m_bank->setObjectName(u"enrol-bank"_qs);
    auto *bank = new Field(tr("Bank"), m_bank);
    bank->setNoteReserved(false);
    column->addWidget(bank);
    m_months = makeWrapped({}, TextSize::Body, Token::TextMuted);
    m_months->setObjectName(u"enrol-months"_qs);
    column->addWidget(m_months);
    column->addStretch();
    connect(m_count, &QLineEdit::textChanged, this, &ShareStep::renew);
    connect(m_first, &QDateEdit::dateChanged, this, &ShareStep::renew);
    connect(m_bank, &QLineEdit::returnPressed, this, &ShareStep::finished);
    return form;
}

void ShareStep::reload()
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session()] {
            return PeopleService(db).categories(session);
        },
        [this](const Result<std::vector<MemberCategory>> &kinds) {
            showKinds(kinds ? *kinds : std::vector<MemberCategory>());
        });
}

void ShareStep::showKinds(const std::vector<MemberCategory> &kinds)
{
    const QVariant before = m_kind->currentData();
    {
        const QSignalBlocker quiet(m_kind);
        m_all = kinds;
        m_kind->clear();
        for (const MemberCategory &each : m_all)
            m_kind->addItem(each.name, each.id.value());
        m_kind->setCurrentIndex(m_all.empty() ? -1 : std::max(0, m_kind->findData(before)));
    }
    m_kindField->setVisible(!m_all.empty());
    renewAsked();
}

void ShareStep::clear()
{
    m_proposed.clear();
    m_shares->clear();
    m_bank->clear();
    m_count->setText(u"3"_qs);
    m_reduced->setChecked(false);
    m_kind->setCurrentIndex(m_all.empty() ? -1 : 0);
    m_when->setCurrent(0);
    renewAsked();
}

void ShareStep::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_shares->setFocus();
    m_shares->selectAll();
}

const MemberCategory *ShareStep::kind() const
{
    const int at = m_kind->currentIndex();
    return at >= 0 && size_t(at) < m_all.size() ? &m_all[size_t(at)] : nullptr;
}

std::optional<QDate> ShareStep::reducedUntil() const
{
    const bool isOffered = kind() != nullptr && kind()->reducedShares < kind()->minShares;
    return isOffered && m_reduced->isChecked() ? std::optional(m_until->date()) : std::nullopt;
}

QString ShareStep::kindWords() const
{
    return kind() != nullptr ? kind()->name : QString();
}

int ShareStep::count() const
{
    bool isNumber = false;
    const int typed = m_shares->text().trimmed().toInt(&isNumber);
    return isNumber && typed > 0 && typed <= MemberRules::maxShares ? typed : 0;
}

Money ShareStep::total() const
{
    return amountOf(m_desk.shop().profile().share, Quantity::units(count()));
}

QString ShareStep::amountWords() const
{
    return moneyText(total(), Language::locale());
}

/// The number that the kind asks for is proposed, unless somebody wrote another one.
void ShareStep::renewAsked()
{
    const MemberCategory *chosen = kind();
    m_reducedRow->setVisible(chosen != nullptr && chosen->reducedShares < chosen->minShares);
    m_until->setEnabled(m_reduced->isChecked());
    int asked = 0;
    if (chosen != nullptr) {
        MemberProfile profile;
        profile.reducedUntil = reducedUntil();
        asked = PeopleRules::sharesAsked(*chosen, profile, m_desk.session().today());
    }
    m_sharesField->setNote(asked > 0 ? tr("%n share(s) are asked of them.", nullptr, asked)
                                     : QString());
    const QString proposed = asked > 0 && m_mayTakeMoney ? QString::number(asked) : QString();
    if (m_shares->text() == m_proposed)
        m_shares->setText(proposed);
    m_proposed = proposed;
    renew();
}

std::vector<ShareCheque> ShareStep::cheques() const
{
    const int number = m_count->text().trimmed().toInt();
    if (number < 1 || number > CapitalRules::maxCheques || total().isZero())
        return {};
    std::vector<ShareCheque> all = CapitalRules::instalments(total(), number, m_first->date());
    for (ShareCheque &cheque : all)
        cheque.label = m_bank->text();
    return all;
}

void ShareStep::renew()
{
    const QLocale locale = Language::locale();
    const Money value = m_desk.shop().profile().share;
    m_amount->setText(
        value.isZero() ? tr("This shop has no shares.")
                       : tr("%1 a share: %2 in all").arg(moneyText(value, locale), amountWords()));
    m_payment->setEnabled(!total().isZero());
    m_paid->setValue(total());
    QStringList months;
    for (const ShareCheque &cheque : cheques())
        months += tr("%1: %2").arg(locale.toString(cheque.month, u"MMMM yyyy"_qs),
                                   moneyText(cheque.amount, locale));
    m_months->setText(months.join(months.size() > 4 ? u"; "_qs : u"\n"_qs));
}

bool ShareStep::take(EnrolmentDraft &draft)
{
    const QString typed = m_shares->text().trimmed();
    const bool isNone = typed.isEmpty() || typed == u"0";
    m_sharesField->setError({});
    if (!isNone && count() == 0) {
        m_sharesField->refuse(tr("A whole number of shares; 0 or nothing for none."));
        return false;
    }
    draft.shares = count();
    draft.category = kind() != nullptr ? std::optional(kind()->id) : std::nullopt;
    draft.reducedUntil = reducedUntil();
    draft.payment = {};
    return draft.shares == 0 || !m_mayTakeMoney || takePayment(draft);
}

bool ShareStep::takePayment(EnrolmentDraft &draft)
{
    m_paidField->setError({});
    m_countField->setError({});
    draft.payment.when = EnrolmentPayment::When(m_when->current());
    if (draft.payment.when == EnrolmentPayment::When::Now) {
        draft.payment.amount = m_paid->value().value_or(Money());
        draft.payment.means = PaymentMeans(m_means->currentData().toInt());
        if (draft.payment.amount <= Money() || draft.payment.amount > total())
            m_paidField->refuse(tr("Write what they pay, %1 at most.").arg(amountWords()));
    }
    if (draft.payment.when == EnrolmentPayment::When::Cheques) {
        draft.payment.cheques = cheques();
        if (draft.payment.cheques.empty())
            m_countField->refuse(
                tr("Write a number of cheques, 1 to %1.").arg(CapitalRules::maxCheques));
    }
    return !m_paidField->hasError() && !m_countField->hasError();
}

} // namespace cabas::ui
