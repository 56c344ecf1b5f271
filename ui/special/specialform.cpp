// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/special/specialform.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/memberservice.h"
#include "core/special/specialorderservice.h"
#include "core/special/specialrules.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/sidepanel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 399;
constexpr int mostFound = 12;
/// A scanned code is longer than any member's number.
constexpr qsizetype shortestBadge = 8;

} // namespace

SpecialForm::SpecialForm(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void SpecialForm::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    column->addWidget(m_panel);
    connect(m_panel, &SidePanel::closed, this, &SpecialForm::closed);
    makePicks();
    makeFigures();
    makeWhen();
    m_panel->body()->addStretch();
    m_save = new KeyButton(tr("Keep the order"), KeyButton::Role::Primary);
    m_save->setObjectName(u"special-save"_qs);
    m_save->setKey(Qt::Key_F12);
    m_panel->addFoot(m_save, 1);
    connect(m_save, &QPushButton::clicked, this, &SpecialForm::save);
}

std::vector<FoundPick::Found> SpecialForm::membersFor(Database &db, const Session &session,
                                                      const QString &typed)
{
    const auto members = MemberService(db).search(session, typed, mostFound);
    std::vector<FoundPick::Found> found;
    for (const Member &member : members ? *members : std::vector<Member>())
        found.push_back(
            {member.name, tr("%1 · no. %2").arg(member.name).arg(member.number), member.id, {}});
    return found;
}

std::vector<FoundPick::Found> SpecialForm::goodsFor(Database &db, const Session &session,
                                                    const QString &typed)
{
    const SpecialOrderService service(db);
    std::vector<WishableGoods> goods;
    if (const auto exact = service.goodsByCode(session, typed))
        goods = {*exact};
    else if (const auto named = service.search(session, typed, mostFound))
        goods = *named;
    std::vector<FoundPick::Found> found;
    for (const WishableGoods &each : goods) {
        QStringList words{each.name, each.code};
        words += each.product ? tr("kept by the shop") : each.supplierName;
        words.removeAll({});
        found.push_back({each.name, words.join(u" · "_qs), {}, each});
    }
    return found;
}

void SpecialForm::makePicks()
{
    m_member = new FoundPick(tr("Name, number or badge"), tr("Members found"),
                             [&db = m_desk.db(), session = m_desk.session()](const QString &typed) {
                                 return membersFor(db, session, typed);
                             });
    m_member->setObjectName(u"special-member"_qs);
    m_memberField = new Field(tr("For whom?"), m_member);
    m_goods = new FoundPick(tr("Name or code, of the shop or a catalogue"), tr("Goods found"),
                            [&db = m_desk.db(), session = m_desk.session()](const QString &typed) {
                                return goodsFor(db, session, typed);
                            });
    m_goods->setObjectName(u"special-goods"_qs);
    m_goodsField = new Field(tr("What?"), m_goods);
    m_panel->body()->addWidget(m_memberField);
    m_panel->body()->addWidget(m_goodsField);
    connect(m_member, &FoundPick::picked, this, [this](int place) {
        const FoundPick::Found found = m_member->found(place);
        takeMember(*found.member, found.name);
    });
    connect(m_member, &FoundPick::dropped, this, [this] { m_memberId.reset(); });
    connect(m_member, &FoundPick::missed, this, [this](const QString &typed) {
        m_memberField->refuse(tr("No member is called “%1”.").arg(typed));
    });
    connect(m_goods, &FoundPick::picked, this,
            [this](int place) { takeGoods(*m_goods->found(place).goods); });
    connect(m_goods, &FoundPick::dropped, this, [this] {
        m_wanted.reset();
        showGoods();
    });
    connect(m_goods, &FoundPick::missed, this, [this](const QString &typed) {
        m_goodsField->refuse(
            tr("Neither the shop nor a supplier’s catalogue has “%1”.").arg(typed));
    });
}

void SpecialForm::makeFigures()
{
    m_quantity = new QuantityEdit;
    m_quantity->setObjectName(u"special-quantity"_qs);
    m_quantityField = new Field(tr("How much?"), m_quantity);
    m_price = new MoneyEdit;
    m_price->setObjectName(u"special-price"_qs);
    m_price->setPlaceholderText(tr("shelf price"));
    m_priceField = new Field(tr("Price of one, with VAT"), m_price);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_quantityField, 1);
    row->addWidget(m_priceField, 1);
    m_panel->body()->addLayout(row);
    m_isPrepaid = new QCheckBox(tr("Paid in advance, from the prepaid account"));
    m_isPrepaid->setObjectName(u"special-prepaid"_qs);
    m_isPrepaid->setToolTip(
        tr("The amount stays on the member’s account, and nothing else may be paid with it."));
    m_panel->body()->addWidget(m_isPrepaid);
    connect(m_quantity, &QLineEdit::returnPressed, this, &SpecialForm::save);
    connect(m_price, &QLineEdit::returnPressed, this, &SpecialForm::save);
}

void SpecialForm::makeWhen()
{
    m_isWanted = new QCheckBox(tr("Wanted for a day:"));
    m_isWanted->setObjectName(u"special-has-day"_qs);
    m_wantedOn = makeDayEdit(u"special-day"_qs);
    m_wantedOn->setAccessibleName(tr("Day it is wanted"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_isWanted);
    row->addWidget(m_wantedOn, 1);
    m_panel->body()->addLayout(row);
    connect(m_isWanted, &QCheckBox::toggled, m_wantedOn, &QWidget::setEnabled);
    m_note = new QLineEdit;
    m_note->setObjectName(u"special-note"_qs);
    m_note->setMaxLength(SpecialRules::maxNoteLength);
    m_noteField = new Field(tr("Note"), m_note);
    m_panel->body()->addWidget(m_noteField);
    connect(m_note, &QLineEdit::returnPressed, this, &SpecialForm::save);
}

void SpecialForm::clear()
{
    m_order.reset();
    m_memberId.reset();
    m_wanted.reset();
    for (Field *field : {m_memberField, m_goodsField, m_quantityField, m_priceField, m_noteField})
        field->setError({});
    m_member->setChosen({});
    m_goods->setChosen({});
    m_member->setEnabled(true);
    m_goods->setEnabled(true);
    m_quantity->setUnit(Unit::Piece);
    m_quantity->setValue(Quantity::units(1));
    m_price->setValue({});
    m_isPrepaid->setChecked(false);
    m_isWanted->setChecked(false);
    m_wantedOn->setEnabled(false);
    m_wantedOn->setDate(m_desk.session().today().addDays(7));
    m_note->clear();
    showGoods();
}

void SpecialForm::showNew(const QString &member)
{
    clear();
    m_panel->setTitle(tr("Special order"), tr("New order"));
    m_panel->setSubtitle(tr("Scan the badge, then the product."));
    m_member->setFocus();
    if (!member.isEmpty())
        take(member);
}

void SpecialForm::showOrder(const SpecialOrder &order)
{
    clear();
    m_order = order;
    m_panel->setTitle(tr("Special order"), tr("Order %1").arg(order.id.value()));
    m_panel->setSubtitle(tr("It may change until it is ordered."));
    m_member->setChosen(order.memberName.isEmpty() ? QString::number(order.memberNumber)
                                                   : order.memberName);
    m_goods->setChosen(order.name);
    m_member->setEnabled(false);
    m_goods->setEnabled(false);
    m_quantity->setUnit(order.unit);
    m_quantity->setValue(order.quantity);
    m_price->setValue(order.price);
    m_isPrepaid->setChecked(order.isPrepaid);
    m_isWanted->setChecked(order.wantedOn.has_value());
    if (order.wantedOn)
        m_wantedOn->setDate(*order.wantedOn);
    m_note->setText(order.note);
    m_quantity->setFocus();
    m_quantity->selectAll();
}

bool SpecialForm::take(const QString &code)
{
    if (m_order)
        return false;
    const SpecialOrderService service(m_desk.db());
    const auto member = service.memberBy(m_desk.session(), code);
    const bool isBadge = member && (!m_memberId || code.size() >= shortestBadge);
    if (isBadge) {
        const auto sheet = MemberService(m_desk.db()).show(m_desk.session(), code);
        takeMember(*member, sheet ? sheet->member.name : code);
        return true;
    }
    const auto goods = service.goodsByCode(m_desk.session(), code);
    if (goods)
        takeGoods(*goods);
    return goods.ok();
}

void SpecialForm::takeMember(MemberId id, const QString &name)
{
    m_memberId = id;
    m_memberField->setError({});
    m_member->setChosen(name);
    (m_wanted ? static_cast<QWidget *>(m_quantity) : m_goods)->setFocus();
}

void SpecialForm::takeGoods(const WishableGoods &goods)
{
    m_wanted = goods;
    m_goodsField->setError({});
    m_goods->setChosen(goods.name);
    m_quantity->setUnit(goods.unit);
    showGoods();
    if (!m_memberId) {
        m_member->setFocus();
        return;
    }
    m_quantity->setFocus();
    m_quantity->selectAll();
}

void SpecialForm::showGoods()
{
    QStringList facts;
    if (m_wanted) {
        const QLocale locale = Language::locale();
        if (!m_wanted->supplierName.isEmpty())
            facts += m_wanted->supplierName;
        if (m_wanted->pack != Quantity::units(1))
            facts += tr("case of %1").arg(quantityText(m_wanted->pack, m_wanted->unit, locale));
        if (m_wanted->price)
            facts += priceText(*m_wanted->price, m_wanted->unit, locale);
        if (!m_wanted->product)
            facts += tr("not kept by the shop");
    }
    m_goodsField->setNote(facts.join(u" · "_qs));
    const bool isArticle = m_wanted && !m_wanted->product;
    m_price->setPlaceholderText(isArticle ? tr("to agree on") : tr("shelf price"));
    if (isArticle)
        m_price->setValue(m_wanted->price);
}

bool SpecialForm::isWhole()
{
    for (Field *field : {m_memberField, m_goodsField, m_quantityField, m_priceField, m_noteField})
        field->setError({});
    if (!m_order && !m_memberId)
        m_memberField->refuse(tr("Scan the member’s badge, or type their name."));
    else if (!m_order && !m_wanted)
        m_goodsField->refuse(tr("Scan the product, or type its name."));
    else if (!m_quantity->value())
        m_quantityField->refuse(tr("How much does the member want?"));
    else if (!m_price->problem().isEmpty())
        m_priceField->refuse(m_price->problem());
    else
        return true;
    return false;
}

void SpecialForm::save()
{
    if (!isWhole())
        return;
    SpecialWish wish;
    wish.quantity = *m_quantity->value();
    wish.price = m_price->value();
    wish.isPrepaid = m_isPrepaid->isChecked();
    if (m_isWanted->isChecked())
        wish.wantedOn = m_wantedOn->date();
    wish.note = m_note->text();
    std::optional<SpecialOrder> changed = m_order;
    if (changed) {
        changed->quantity = wish.quantity;
        changed->price = wish.price;
        changed->isPrepaid = wish.isPrepaid;
        changed->wantedOn = wish.wantedOn;
        changed->note = wish.note;
    } else {
        wish.member = *m_memberId;
        wish.product = m_wanted->product;
        wish.supplier = m_wanted->supplier;
        wish.articleKey = m_wanted->articleKey;
    }
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), wish, changed] {
            SpecialOrderService service(db);
            return changed ? service.change(session, *changed) : service.ask(session, wish);
        },
        [this](const Result<SpecialOrder> &order) {
            if (order)
                Q_EMIT saved(*order);
            else
                told(order.failure());
        });
}

void SpecialForm::told(const Failure &failure)
{
    if (failure.code == u"quantity")
        m_quantityField->refuse(failure.message);
    else if (failure.code == u"price" || failure.code == u"balance")
        m_priceField->refuse(failure.message);
    else if (failure.code == u"member")
        m_memberField->refuse(failure.message);
    else
        Ask::tellRefusal(this, failure);
}

} // namespace cabas::ui
