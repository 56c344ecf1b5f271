// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/pricebatchpanel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/pricebatchservice.h"
#include "core/purchasing/priceproposalservice.h"
#include "core/reports/priceeffectservice.h"
#include "ui/catalog/batcheffectchart.h"
#include "ui/catalog/pricerows.h"
#include "ui/catalog/productpick.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/sidepanel.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 463;
constexpr int dateWidth = 136;
constexpr int tableHeight = 232;

QDateEdit *makeDate(const QString &name, const QString &word)
{
    QDateEdit *edit = makeDayEdit(name);
    edit->setAccessibleName(word);
    growWidth(edit, dateWidth);
    return edit;
}

} // namespace

PriceBatchPanel::PriceBatchPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void PriceBatchPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    column->addWidget(m_panel);
    m_state = new Chip(QString());
    m_panel->addUnderHead(m_state);
    QBoxLayout *body = m_panel->body();
    body->addWidget(makeDays());
    m_lineRows = new RowsModel(PriceRows::lineColumns(), this);
    m_lines = addTable(m_lineRows, tr("Prices of the batch"), u"batch-lines"_qs);
    m_lines->setColumnWidths({0, 60, 80, 124});
    connect(m_lines, &DataTable::currentRowChanged, this, &PriceBatchPanel::fillEditor);
    body->addWidget(makeEditor());
    m_effectWords = makeWrapped({}, TextSize::Body, Token::TextMuted);
    m_effectWords->setObjectName(u"effect-words"_qs);
    body->addWidget(m_effectWords);
    m_chart = new BatchEffectChart;
    m_chart->setObjectName(u"effect-chart"_qs);
    body->addWidget(m_chart);
    m_effectRows = new RowsModel(PriceRows::effectColumns(), this);
    DataTable *effect = addTable(m_effectRows, tr("Sold before and since"), u"batch-effect"_qs);
    effect->setColumnWidths({0, 104, 112});
    m_effect = body->itemAt(body->count() - 1)->widget();
    body->addStretch();
    makeFoot();
    // Nothing to look at or to do before a batch is read.
    for (QWidget *each : {m_days, m_editor, m_effect, static_cast<QWidget *>(m_effectWords),
                          static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_discard),
                          static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_undo)})
        each->hide();
    connect(m_panel, &SidePanel::closed, this, &PriceBatchPanel::closed);
}

DataTable *PriceBatchPanel::addTable(RowsModel *rows, const QString &name, const QString &object)
{
    auto *table = new DataTable(name);
    table->setObjectName(object);
    table->setModel(rows);
    table->setDensity(DataTable::Density::TwoLines);
    auto *card = new TableCard(table);
    card->setMinimumHeight(tableHeight);
    card->setEmpty(new EmptyState(u"apple"_qs, tr("No price yet.")));
    m_panel->body()->addWidget(card);
    return table;
}

QWidget *PriceBatchPanel::makeDays()
{
    m_days = new QWidget;
    auto *row = new QHBoxLayout(m_days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_from = makeDate(u"batch-from"_qs, tr("First day"));
    m_ends = new QCheckBox(tr("until"));
    m_ends->setObjectName(u"batch-ends"_qs);
    m_ends->setToolTip(tr("A promotion: afterwards the price in force holds again."));
    m_last = makeDate(u"batch-last"_qs, tr("Last day"));
    row->addWidget(makeLabel(tr("From")));
    row->addWidget(m_from);
    row->addWidget(m_ends);
    row->addWidget(m_last);
    row->addStretch();
    connect(m_from, &QDateEdit::editingFinished, this, &PriceBatchPanel::saveDays);
    connect(m_last, &QDateEdit::editingFinished, this, &PriceBatchPanel::saveDays);
    connect(m_ends, &QCheckBox::toggled, this, &PriceBatchPanel::saveDays);
    return m_days;
}

QWidget *PriceBatchPanel::makeEditor()
{
    m_editor = new QWidget;
    auto *row = new QHBoxLayout(m_editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_product = new ProductPick(m_desk);
    m_product->setObjectName(u"batch-code"_qs);
    m_productField = new Field(tr("Product"), m_product);
    m_price = new MoneyEdit;
    m_price->setObjectName(u"batch-price"_qs);
    m_priceField = new Field(tr("New price"), m_price);
    auto *set = new KeyButton(tr("Set"));
    set->setObjectName(u"batch-set"_qs);
    auto *out = KeyButton::iconOnly(u"x"_qs, tr("Leave this product out"));
    out->setObjectName(u"batch-leave-out"_qs);
    row->addWidget(m_productField, 3);
    row->addWidget(m_priceField, 2);
    row->addWidget(set);
    row->addWidget(out);
    connect(m_product, &ProductPick::picked, this, [this] {
        m_productField->setError({});
        m_price->setFocus();
    });
    connect(m_product, &ProductPick::missed, m_productField, &Field::setError);
    connect(set, &QPushButton::clicked, this, &PriceBatchPanel::setLine);
    connect(m_price, &QLineEdit::returnPressed, this, &PriceBatchPanel::setLine);
    connect(out, &QPushButton::clicked, this, &PriceBatchPanel::leaveOut);
    return m_editor;
}

void PriceBatchPanel::makeFoot()
{
    m_discard = new KeyButton(tr("Throw the draft away"), KeyButton::Role::Danger);
    m_discard->setObjectName(u"batch-discard"_qs);
    m_plan = new KeyButton(tr("Plan these prices"), KeyButton::Role::Primary);
    m_plan->setObjectName(u"batch-plan"_qs);
    m_plan->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_undo = new KeyButton(tr("Take back"), KeyButton::Role::Danger);
    m_undo->setObjectName(u"batch-undo"_qs);
    m_panel->addFoot(m_discard);
    m_panel->addFoot(m_undo);
    m_panel->addFoot(m_plan);
    connect(m_discard, &QPushButton::clicked, this, &PriceBatchPanel::discard);
    connect(m_plan, &QPushButton::clicked, this, &PriceBatchPanel::plan);
    connect(m_undo, &QPushButton::clicked, this, &PriceBatchPanel::undo);
}

void PriceBatchPanel::showBatch(PriceBatchId id)
{
    if (m_id != id) {
        m_product->setProduct(std::nullopt);
        m_price->setValue({});
        m_productField->setError({});
        m_priceField->setError({});
    }
    m_id = id;
    m_worker.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id]() -> Result<Shown> {
            CABAS_LET(batch, PriceBatchService(db).find(session, id));
            CABAS_LET(lines, PriceProposalService(db).preview(session, id));
            CABAS_LET(effect, PriceEffectService(db).effect(session, id));
            return Shown{batch, lines, effect};
        },
        [this](const Result<Shown> &answer) { shown(answer); });
}

void PriceBatchPanel::shown(const Result<Shown> &shown)
{
    if (!shown || shown->batch.id != m_id) // another one was chosen meanwhile
        return;
    m_shown = *shown;
    const QDate today = m_desk.session().today();
    const PriceBatch &batch = m_shown.batch;
    const BatchPhase phase = batch.phaseOn(today);
    m_panel->setTitle(batch.isPromotion() ? tr("Promotion") : tr("New prices"), batch.name);
    m_panel->setSubtitle(PriceRows::daysOf(batch));
    m_state->setState(PriceRows::phaseWord(batch, today), PriceRows::phaseKind(batch, today));
    m_lineRows->setRows(PriceRows::lines(m_shown.lines));
    const bool isDraft = phase == BatchPhase::Draft;
    for (QWidget *each :
         {m_days, m_editor, static_cast<QWidget *>(m_discard), static_cast<QWidget *>(m_plan)})
        each->setVisible(isDraft);
    m_plan->setEnabled(!m_shown.lines.empty());
    m_undo->setVisible(phase == BatchPhase::Waiting || phase == BatchPhase::Running);
    const int days = m_shown.effect.days;
    m_effect->setVisible(days > 0);
    m_chart->setVisible(days > 0);
    m_chart->setEffect(m_shown.effect);
    m_effectWords->setVisible(days > 0);
    m_effectWords->setText(tr("Sales of %n day(s), beside as many before:", nullptr, days));
    m_effectRows->setRows(PriceRows::effect(m_shown.effect));
    showDays();
}

void PriceBatchPanel::showDays()
{
    m_isFilling = true;
    const PriceBatch &batch = m_shown.batch;
    m_from->setDate(batch.from);
    m_ends->setChecked(batch.isPromotion());
    m_last->setVisible(batch.isPromotion());
    m_last->setDate(batch.last.value_or(batch.from.addDays(6)));
    m_isFilling = false;
}

void PriceBatchPanel::fillEditor(int row)
{
    if (row < 0 || size_t(row) >= m_shown.lines.size())
        return;
    const PriceBatchLine &line = m_shown.lines[size_t(row)].line;
    m_product->setProduct(line.product);
    m_price->setValue(line.price);
}

/// Runs a deed that changes the draft, and shows the draft again.
template <typename Deed>
void PriceBatchPanel::edit(Deed deed)
{
    m_desk.run(this, deed, [this](const auto &changed) {
        if (!changed)
            Q_EMIT refused(changed.failure());
        showBatch(*m_id);
    });
}

void PriceBatchPanel::saveDays()
{
    if (m_isFilling)
        return;
    PriceBatch batch = m_shown.batch;
    batch.from = m_from->date();
    batch.last.reset();
    if (m_ends->isChecked())
        batch.last = m_last->date();
    if (batch.from == m_shown.batch.from && batch.last == m_shown.batch.last)
        return;
    edit([&db = m_desk.db(), session = m_desk.session(), batch] {
        return PriceBatchService(db).update(session, batch);
    });
}

void PriceBatchPanel::setLine()
{
    // A code is taken without Enter too.
    if (!m_product->product())
        m_product->take(m_product->text());
    const std::optional<ProductId> product = m_product->product();
    m_productField->setError(product ? QString() : tr("Choose a product by its name or code."));
    m_priceField->setError(m_price->value() ? QString() : tr("Write a price."));
    if (!product || !m_price->value())
        return;
    edit([&db = m_desk.db(), session = m_desk.session(), id = *m_id, product = *product,
          price = *m_price->value()] {
        return PriceBatchService(db).setLine(session, id, product, price);
    });
    m_product->setProduct(std::nullopt);
    m_price->setValue({});
    m_product->setFocus();
}

bool PriceBatchPanel::take(const QString &code)
{
    return m_editor->isVisible() && m_product->take(code);
}

void PriceBatchPanel::leaveOut()
{
    const int row = m_lines->currentRow();
    if (row < 0)
        return;
    edit([&db = m_desk.db(), session = m_desk.session(), id = *m_id,
          product = ProductId(m_lineRows->key(row))] {
        return PriceBatchService(db).removeLine(session, id, product);
    });
    m_product->setProduct(std::nullopt);
    m_price->setValue({});
}

void PriceBatchPanel::plan()
{
    m_plan->setEnabled(false);
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = *m_id] {
            return PriceBatchService(db).plan(session, id);
        },
        [this](const Result<PriceBatchDone> &planned) {
            m_plan->setEnabled(true);
            if (!planned) {
                Q_EMIT refused(planned.failure());
                return;
            }
            QStringList words{tr("%n price(s) planned.", nullptr, planned->changed)};
            words += tr("%n label(s) to print.", nullptr, planned->labels);
            for (const Warning &warning : planned->warnings)
                words += warning.message;
            Q_EMIT done(words.join(u' '));
        });
}

void PriceBatchPanel::discard()
{
    const bool isSure = Ask::confirm(this, {tr("Throw this draft away?"),
                                            tr("No price on the shelf is touched by it."),
                                            tr("Throw it away"), tr("Keep it"), true});
    if (!isSure)
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = *m_id] {
            return PriceBatchService(db).removeDraft(session, id);
        },
        [this](const Result<> &gone) {
            if (!gone) {
                Q_EMIT refused(gone.failure());
                return;
            }
            m_id.reset();
            Q_EMIT closed();
            Q_EMIT done(tr("The draft is gone."));
        });
}

void PriceBatchPanel::undo()
{
    const bool isSure = Ask::confirm(
        this, {tr("Take these prices back?"),
               tr("From today on the former prices hold again, and their labels are to be printed. "
                  "What was sold keeps its price."),
               tr("Take them back"), tr("Leave them"), true});
    if (!isSure)
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = *m_id] {
            return PriceBatchService(db).undo(session, id);
        },
        [this](const Result<PriceBatchDone> &undone) {
            if (!undone) {
                Q_EMIT refused(undone.failure());
                return;
            }
            QStringList words{tr("Taken back.")};
            for (const Warning &warning : undone->warnings)
                words += warning.message;
            Q_EMIT done(words.join(u' '));
        });
}

} // namespace cabas::ui
