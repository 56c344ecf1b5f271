// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/correctionforms.h"

#include "core/base/text.h"
#include "core/members/memberservice.h"
#include "core/till/drawerservice.h"
#include "ui/till/meansamounts.h"
#include "ui/till/tillwords.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quantityedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace cabas::ui {

namespace {

QVBoxLayout *columnOf(QWidget *form, const QString &words)
{
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(makeWrapped(words, TextSize::CounterRow, Token::TextMuted));
    return column;
}

Field *counterField(const QString &label, QWidget *edit)
{
    auto *field = new Field(label, edit);
    field->setCounter(true);
    field->setNoteReserved(false);
    return field;
}

} // namespace

MeansForm::MeansForm(const Ticket &ticket, bool takesCash, QWidget *parent)
    : CorrectionForm(ticket, parent)
{
    auto *column = columnOf(
        this, tr("How was it really paid? The ticket is taken back and sold again so; no money "
                 "changes hands."));
    std::vector<TillMeans> list = MeansKeys::possible(takesCash, true);
    m_means = new MeansKeys(list);
    m_means->setPossible(TillMeans::Account, ticket.member.has_value());
    m_several = new KeyButton(tr("By several means"));
    m_several->setObjectName(u"severalMeans"_qs);
    m_several->setIconName(u"coins"_qs);
    m_several->setSize(KeyButton::Size::Counter);
    m_several->setSpread(true);
    m_several->setCheckable(true);
    m_several->setKey(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    if (!ticket.member)
        list.erase(std::remove(list.begin(), list.end(), TillMeans::Account), list.end());
    m_amounts = new MeansAmounts(list, ticket);
    m_amounts->hide();
    m_means->addAfter(m_several);
    column->addWidget(m_means);
    column->addWidget(m_amounts);
    column->addStretch(1);
    connect(m_means, &MeansKeys::changed, this, [this] { share(false); });
    connect(m_several, &KeyButton::clicked, this, [this] { share(true); });
    connect(m_amounts, &MeansAmounts::changed, this, &CorrectionForm::changed);
}

void MeansForm::share(bool isShared)
{
    m_several->setChecked(isShared);
    m_amounts->setVisible(isShared);
    if (isShared) {
        m_means->clear();
        m_amounts->takeFocus();
    }
    Q_EMIT changed();
}

CorrectionForm::Deed MeansForm::deed() const
{
    std::vector<Payment> payments;
    if (m_means->chosen())
        payments = {{*m_means->chosen(), Money(), ticket().total}};
    else if (m_several->isChecked())
        payments = m_amounts->payments();
    if (payments.empty())
        return {};
    return [payments](CorrectionService &service, const Session &session,
                      const CorrectionRequest &request) {
        return service.swapMeans(session, request, payments);
    };
}

OtherMemberForm::OtherMemberForm(Desk &desk, const Ticket &ticket, QWidget *parent)
    : CorrectionForm(ticket, parent), m_desk(desk)
{
    auto *column = columnOf(this, tr("Whose ticket is it? Scan their badge, or type their number; "
                                     "empty for nobody’s. No money changes hands."));
    m_code = new QLineEdit;
    m_code->setObjectName(u"rightMember"_qs);
    m_found = makeLabel(QString(), TextSize::CounterBody, Weight::Strong);
    m_found->setObjectName(u"foundMember"_qs);
    column->addWidget(counterField(tr("Badge or number"), m_code));
    column->addWidget(m_found);
    column->addStretch(1);
    connect(m_code, &QLineEdit::textChanged, this, &OtherMemberForm::look);
    look();
}

void OtherMemberForm::look()
{
    const QString typed = m_code->text().trimmed();
    if (typed.isEmpty()) {
        m_isFound = ticket().member.has_value();
        m_found->setText(m_isFound ? tr("nobody’s") : QString());
    } else {
        const auto found = MemberService(m_desk.db()).show(m_desk.session(), typed);
        m_isFound = found.ok();
        m_found->setText(found ? found->member.name : tr("nobody has this badge or number"));
    }
    Q_EMIT changed();
}

CorrectionForm::Deed OtherMemberForm::deed() const
{
    if (!m_isFound)
        return {};
    return [code = m_code->text()](CorrectionService &service, const Session &session,
                                   const CorrectionRequest &request) {
        return service.moveTo(session, request, code);
    };
}

bool OtherMemberForm::scanned(const QString &code)
{
    m_code->setText(code);
    return true;
}

void OtherMemberForm::takeFocus()
{
    m_code->setFocus();
}

ArticleForm::ArticleForm(TillWork &work, const Ticket &ticket, const std::map<int, Quantity> &left,
                         QWidget *parent)
    : CorrectionForm(ticket, parent), m_work(work)
{
    auto *column = columnOf(this, tr("Which article is wrong, and which one is right? One goes "
                                     "back on the shelf, the other is sold at today’s price."));
    m_wrong = new QComboBox;
    m_wrong->setObjectName(u"wrongLine"_qs);
    m_wrong->setProperty("scale", u"counter"_qs);
    // A long name gives way to the window.
    m_wrong->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const TicketLine &line : ticket.lines) {
        const auto rest = left.find(line.position);
        if (line.kind == LineKind::Product && rest != left.end())
            m_wrong->addItem(line.name + u" · "_qs +
                                 quantityText(rest->second, line.unit, QLocale()),
                             line.position);
    }
    m_quantity = new QuantityEdit;
    m_quantity->setObjectName(u"wrongQuantity"_qs);
    m_quantity->setPlaceholderText(tr("all"));
    m_right = new QLineEdit;
    m_right->setObjectName(u"rightArticle"_qs);
    m_found = makeWrapped(QString(), TextSize::CounterRow, Token::TextMuted);
    m_found->setObjectName(u"foundArticle"_qs);
    const auto terms = DrawerService(work.desk().db()).terms(work.desk().session(), work.till());
    // Short words: two stand beside each other whatever the text's size, and all of them in sight.
    m_means = new MeansKeys(MeansKeys::possible(!terms || terms->takesCash, false), 2);
    m_means->setPossible(TillMeans::Account, ticket.member.has_value());
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(counterField(tr("Wrong article"), m_wrong), 3);
    row->addWidget(counterField(tr("How many"), m_quantity), 1);
    column->addLayout(row);
    column->addWidget(counterField(tr("Right article: scan it, or type its code"), m_right));
    column->addWidget(m_found);
    column->addWidget(makeLabel(tr("The difference is settled by"), TextSize::CounterRow));
    column->addWidget(m_means);
    column->addStretch(1);
    connect(m_wrong, &QComboBox::currentIndexChanged, this, &ArticleForm::chooseWrong);
    connect(m_quantity, &FigureEdit::figureChanged, this, &ArticleForm::quote);
    connect(m_right, &QLineEdit::textChanged, this, &ArticleForm::quote);
    connect(m_means, &MeansKeys::changed, this, &CorrectionForm::changed);
    chooseWrong();
}

void ArticleForm::chooseWrong()
{
    const int position = m_wrong->currentData().toInt();
    for (const TicketLine &line : ticket().lines) {
        if (line.position == position)
            m_quantity->setUnit(line.unit);
    }
    quote();
}

ProductSwap ArticleForm::swap() const
{
    ProductSwap swap;
    swap.position = m_wrong->currentData().toInt();
    swap.quantity = m_quantity->value();
    swap.right.scan = m_right->text().trimmed();
    swap.right.quantity = swap.quantity.value_or(Quantity::units(1));
    swap.means = m_means->chosen().value_or(TillMeans::Cash);
    return swap;
}

void ArticleForm::quote()
{
    m_isQuoted = false;
    m_difference = Money();
    m_found->setText(QString());
    if (!m_right->text().trimmed().isEmpty() && m_wrong->count() > 0) {
        const auto quoted =
            CorrectionService(m_work.desk().db())
                .quoteSwap(m_work.desk().session(), {m_work.till(), ticket().name, {}, {}}, swap());
        m_isQuoted = quoted.ok();
        m_difference = quoted ? *quoted : Money();
        m_found->setText(quoted ? QString() : quoted.failure().message);
    }
    Q_EMIT changed();
}

CorrectionForm::Deed ArticleForm::deed() const
{
    if (!m_isQuoted || !m_means->chosen())
        return {};
    return [swap = swap()](CorrectionService &service, const Session &session,
                           const CorrectionRequest &request) {
        return service.swapProduct(session, request, swap);
    };
}

bool ArticleForm::scanned(const QString &code)
{
    m_right->setText(code);
    return true;
}

void ArticleForm::takeFocus()
{
    m_right->setFocus();
}

UndoForm::UndoForm(const Ticket &ticket, QWidget *parent) : CorrectionForm(ticket, parent)
{
    QStringList back;
    for (const Payment &payment : ticket.payments)
        back << u"%1: %2"_qs.arg(TillWords::means(payment.means),
                                 moneyText(payment.amount, QLocale()));
    auto *column = columnOf(this, tr("All of the ticket is taken back, the goods go on the shelf "
                                     "again, and the money goes back as it came. Two people do "
                                     "it."));
    column->addWidget(makeWrapped(back.join(u'\n'), TextSize::CounterBody));
    column->addStretch(1);
}

CorrectionForm::Deed UndoForm::deed() const
{
    return [](CorrectionService &service, const Session &session,
              const CorrectionRequest &request) { return service.undo(session, request); };
}

} // namespace cabas::ui
