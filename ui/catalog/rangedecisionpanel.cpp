// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/rangedecisionpanel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/rangeservice.h"
#include "core/stock/stockservice.h"
#include "ui/catalog/productwords.h"
#include "ui/shell/desk.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sidepanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace cabas::ui {

namespace {

constexpr std::array<int, 4> monthsOn{1, 3, 6, 12};

} // namespace

RangeDecisionPanel::RangeDecisionPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void RangeDecisionPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setClosable(false);
    column->addWidget(m_panel);
    m_form = new QWidget;
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(12);
    m_facts = new FactList;
    form->addWidget(m_facts);
    const auto add = [form](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        form->addWidget(field);
        return field;
    };
    m_life = new QComboBox;
    for (const LifeState life : ProductWords::lives())
        m_life->addItem(ProductWords::life(life), int(life));
    m_lifeField = add(tr("What becomes of it"), m_life, u"review-life"_qs);
    m_review = new QComboBox;
    m_reviewField = add(tr("Look at it again"), m_review, u"review-day"_qs);
    m_reason = new QLineEdit;
    m_reasonField = add(tr("Why"), m_reason, u"review-reason"_qs);
    m_reasonField->setNote(tr("Its history keeps it, with your name."));
    m_panel->body()->addWidget(m_form);
    m_panel->body()->addStretch();
    m_decide = new KeyButton(tr("Decide"), KeyButton::Role::Primary);
    m_decide->setObjectName(u"review-decide"_qs);
    m_decide->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_page = new KeyButton(tr("Everything about it"));
    m_page->setObjectName(u"review-product"_qs);
    m_panel->addFoot(m_decide);
    m_panel->addFoot(m_page);
    const bool may = m_desk.may(Permission::EditProducts);
    m_decide->setVisible(may);
    for (QWidget *editor : {static_cast<QWidget *>(m_life), static_cast<QWidget *>(m_review),
                            static_cast<QWidget *>(m_reason)})
        editor->setEnabled(may);
    connect(m_decide, &QPushButton::clicked, this, &RangeDecisionPanel::decide);
    connect(m_page, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(*m_id); });
}

void RangeDecisionPanel::clear()
{
    m_id.reset();
    m_panel->setTitle({}, tr("Nothing to decide"));
    m_form->hide();
    m_decide->setEnabled(false);
    m_page->setEnabled(false);
}

void RangeDecisionPanel::showRow(const ReviewRow &row)
{
    const QLocale locale = Language::locale();
    m_id = row.product.id;
    m_panel->setTitle(row.product.code, row.product.name);
    m_form->show();
    m_decide->setEnabled(true);
    m_page->setEnabled(true);
    m_facts->clear();
    m_facts->addFact(tr("In stock"), quantityText(row.onHand, row.product.unit, locale));
    m_facts->addFact(tr("Value"), moneyText(row.value, locale));
    m_facts->addFact(tr("Last sold"), row.lastSold ? dateText(*row.lastSold) : tr("never"));
    if (const auto sales = StockService(m_desk.db()).recentSales(m_desk.session(), *m_id)) {
        Quantity sold;
        for (const Quantity week : sales->weeks)
            sold += week;
        m_facts->addFact(tr("Sold in eight weeks"), quantityText(sold, row.product.unit, locale));
    }
    m_life->setCurrentIndex(m_life->findData(int(row.life)));
    fillDays(row.reviewOn);
    m_reason->clear();
    for (Field *field : {m_lifeField, m_reviewField, m_reasonField})
        field->setError({});
}

void RangeDecisionPanel::fillDays(const std::optional<QDate> &present)
{
    const QDate today = m_desk.session().today();
    m_review->clear();
    m_review->addItem(tr("no more"), QDate());
    if (present && *present > today)
        m_review->addItem(tr("on %1, as said").arg(dateText(*present)), *present);
    for (const int months : monthsOn) {
        const QDate day = today.addMonths(months);
        m_review->addItem(tr("in %n months, on %1", nullptr, months).arg(dateText(day)), day);
    }
    m_review->setCurrentIndex(present && *present > today ? 1 : 0);
}

void RangeDecisionPanel::focusLife()
{
    if (m_id)
        m_life->setFocus();
}

void RangeDecisionPanel::decide()
{
    RangeDecision decision;
    decision.life = LifeState(m_life->currentData().toInt());
    if (const QDate day = m_review->currentData().toDate(); day.isValid())
        decision.reviewOn = day;
    decision.reason = m_reason->text();
    m_decide->setEnabled(false);
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = *m_id, decision] {
            return RangeService(db).decide(session, id, decision);
        },
        [this](const Result<> &done) {
            m_decide->setEnabled(true);
            if (done)
                Q_EMIT decided();
            else
                m_reasonField->refuse(done.failure().message);
        });
}

} // namespace cabas::ui
