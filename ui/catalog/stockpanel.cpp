// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/stockpanel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/stock/stockrules.h"
#include "core/stock/stockservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/sidepanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 431;

} // namespace

StockPanel::StockPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void StockPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    column->addWidget(m_panel);
    const auto add = [this](QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field({}, editor);
        m_panel->body()->addWidget(field);
        return field;
    };
    m_quantity = new QuantityEdit;
    m_quantityField = add(m_quantity, u"stock-quantity"_qs);
    m_zone = new QLineEdit;
    m_zoneField = add(m_zone, u"stock-zone"_qs);
    m_zoneField->setLabel(tr("Where (shelf, back room)"));
    m_reason = new QComboBox;
    m_reasonField = add(m_reason, u"stock-reason"_qs);
    m_reasonField->setLabel(tr("Why"));
    for (const StockRules::LossReason &reason : StockRules::lossReasons())
        m_reason->addItem(reason.title, reason.word);
    m_consequence = makeWrapped({}, TextSize::Body, Token::TextMuted);
    m_panel->body()->addWidget(m_consequence);
    m_panel->body()->addStretch();
    m_save = new KeyButton({}, KeyButton::Role::Primary);
    m_save->setObjectName(u"stock-save"_qs);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_panel->addFoot(m_save, 1);
    connect(m_panel, &SidePanel::closed, this, &StockPanel::closed);
    connect(m_save, &QPushButton::clicked, this, &StockPanel::note);
    connect(m_quantity, &FigureEdit::figureChanged, this, &StockPanel::renewConsequence);
}

void StockPanel::showProduct(ProductId product, bool loss)
{
    const auto sheet = StockService(m_desk.db()).show(m_desk.session(), product);
    if (!sheet)
        return;
    m_product = sheet->product;
    m_onHand = sheet->level.onHand;
    m_loss = loss;
    m_panel->setTitle(loss ? tr("Note a loss") : tr("Count the shelf"), m_product->name);
    m_quantity->setUnit(m_product->unit);
    m_quantity->setValue({});
    m_quantityField->setError({});
    m_quantityField->setLabel(loss ? tr("How much was lost") : tr("How much is there"));
    m_reasonField->setVisible(loss);
    m_zoneField->setVisible(!loss);
    m_zone->clear();
    m_save->setText(loss ? tr("Note the loss") : tr("Note the count"));
    renewConsequence();
    m_quantity->setFocus();
}

void StockPanel::renewConsequence()
{
    if (!m_product)
        return;
    const QLocale locale = Language::locale();
    const auto said = [&](Quantity quantity) {
        return quantityText(quantity, m_product->unit, locale);
    };
    const std::optional<Quantity> typed = m_quantity->value();
    if (!typed)
        m_consequence->setText(tr("The file says %1.").arg(said(m_onHand)));
    else if (m_loss)
        m_consequence->setText(
            tr("The file says %1; %2 will be left.").arg(said(m_onHand), said(m_onHand - *typed)));
    else
        m_consequence->setText(tr("The file says %1; the difference is %2.")
                                   .arg(said(m_onHand), said(*typed - m_onHand)));
}

void StockPanel::note()
{
    const std::optional<Quantity> quantity = m_quantity->value();
    m_quantityField->setError(quantity ? QString() : tr("Write how much."));
    if (!quantity || !m_product)
        return;
    const Session session = m_desk.session();
    const auto finish = [this](const Result<> &done) {
        if (done)
            Q_EMIT noted(m_product->id);
        else
            m_quantityField->setError(done.failure().message);
    };
    if (m_loss) {
        const StockLoss loss{m_product->code, *quantity, m_reason->currentData().toString()};
        m_desk.run(
            this,
            [&db = m_desk.db(), session, loss]() -> Result<> {
                CABAS_TRY(StockService(db).lose(session, loss));
                return Ok{};
            },
            finish);
        return;
    }
    const StockCount count{m_product->code, *quantity, m_zone->text().trimmed()};
    m_desk.run(
        this,
        [&db = m_desk.db(), session, count]() -> Result<> {
            CABAS_TRY(StockService(db).count(session, count));
            return Ok{};
        },
        finish);
}

} // namespace cabas::ui
