// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/pricewhatif.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/pricebatchservice.h"
#include "core/catalog/pricingrules.h"
#include "core/catalog/pricingservice.h"
#include "core/purchasing/priceproposalservice.h"
#include "core/reports/priceeffectservice.h"
#include "ui/catalog/priceproofcard.h"
#include "ui/catalog/pricerows.h"
#include "ui/shell/desk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rateedit.h"
#include "ui/widgets/totalsrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 320;
constexpr int dateWidth = 132;

} // namespace

PriceWhatIfView::PriceWhatIfView(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void PriceWhatIfView::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeQuestion());
    m_stack = new QStackedWidget;
    m_stack->addWidget(new EmptyState(u"calculator"_qs,
                                      tr("Choose a step of the prices and what it should be: the "
                                         "effect is shown before anything changes.")));
    auto *found = new QWidget;
    auto *row = new QHBoxLayout(found);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(makeTables(), 1);
    row->addWidget(makeSide());
    m_stack->addWidget(found);
    column->addWidget(m_stack, 1);
}

QWidget *PriceWhatIfView::makeQuestion()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    const auto add = [&](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        row->addWidget(field, 0, Qt::AlignTop);
        return field;
    };
    m_step = new QComboBox;
    for (const int slot : {Coefficient::marginSlot, Coefficient::lossSlot,
                           Coefficient::transportSlot, Coefficient::discountSlot})
        m_step->addItem(PricingRules::kindTitle(PricingRules::kindOf(slot)), slot);
    add(tr("Step"), m_step, u"what-if-step"_qs);
    m_scope = new QComboBox;
    m_scope->setMinimumWidth(dateWidth);
    add(tr("For"), m_scope, u"what-if-scope"_qs);
    m_rate = new RateEdit;
    m_rateField = add(tr("Would be"), m_rate, u"what-if-rate"_qs);
    m_rateField->setFixedWidth(dateWidth);
    m_measure = new QComboBox;
    m_measure->addItem(tr("on cost"), int(StepMeasure::OnCost));
    m_measure->addItem(tr("on sale"), int(StepMeasure::OnSale));
    add(tr("Counted"), m_measure, u"what-if-measure"_qs);
    m_compute = new KeyButton(tr("See the effect"), KeyButton::Role::Primary);
    m_compute->setObjectName(u"what-if-compute"_qs);
    m_keeps = new QCheckBox(tr("Leave prices set by hand"));
    m_keeps->setObjectName(u"what-if-keeps"_qs);
    m_keeps->setChecked(true);
    row->addStretch();
    auto *under = new QHBoxLayout;
    under->setSpacing(16);
    under->addWidget(m_compute);
    under->addWidget(m_keeps);
    under->addStretch();
    column->addLayout(under);
    connect(m_step, &QComboBox::currentIndexChanged, this, &PriceWhatIfView::showPresent);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &PriceWhatIfView::showPresent);
    connect(m_rate, &QLineEdit::returnPressed, this, &PriceWhatIfView::simulate);
    connect(m_compute, &QPushButton::clicked, this, &PriceWhatIfView::simulate);
    return holder;
}

QWidget *PriceWhatIfView::makeTables()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_familyRows = new RowsModel(PriceRows::familyColumns(), this);
    auto *families = new DataTable(tr("Effect by family"));
    families->setObjectName(u"what-if-families"_qs);
    families->setModel(m_familyRows);
    families->setDensity(DataTable::Density::TwoLines);
    families->setColumnWidths({0, 80, 88, 104, 80, 104});
    auto *familyCard = new TableCard(families);
    m_totals = new TotalsRow(families);
    m_totals->setObjectName(u"what-if-totals"_qs);
    familyCard->setFoot(m_totals);
    column->addWidget(familyCard, 1);
    m_notes = makeWrapped({}, TextSize::Caption, Token::TextMuted);
    m_notes->setObjectName(u"what-if-notes"_qs);
    column->addWidget(m_notes);
    m_priceRows = new RowsModel(PriceRows::simulatedColumns(), this);
    m_prices = new DataTable(tr("Prices that would change"));
    m_prices->setObjectName(u"what-if-prices"_qs);
    m_prices->setModel(m_priceRows);
    m_prices->setColumnWidths({0, 88, 72, 92, 104});
    auto *priceCard = new TableCard(m_prices);
    priceCard->setEmpty(new EmptyState(u"equal"_qs, tr("No price would change.")));
    column->addWidget(priceCard, 1);
    connect(m_prices, &DataTable::currentRowChanged, this, &PriceWhatIfView::showProof);
    return holder;
}

QWidget *PriceWhatIfView::makeSide()
{
    m_sideScroll = new QScrollArea;
    m_sideScroll->setFixedWidth(sideWidth);
    m_sideScroll->setWidgetResizable(true);
    m_sideScroll->setFrameShape(QFrame::NoFrame);
    m_sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeApply());
    m_proof = new PriceProofCard;
    column->addWidget(m_proof);
    column->addStretch();
    m_sideScroll->setWidget(holder);
    return m_sideScroll;
}

QWidget *PriceWhatIfView::makeApply()
{
    auto *card = new Card;
    card->setTitle(tr("Apply it"));
    m_name = new QLineEdit;
    m_name->setObjectName(u"what-if-name"_qs);
    m_from = makeDayEdit(u"what-if-from"_qs);
    m_apply = new KeyButton(QString(), KeyButton::Role::Primary);
    m_apply->setObjectName(u"what-if-apply"_qs);
    auto *name = new Field(tr("Name"), m_name);
    auto *from = new Field(tr("First day"), m_from);
    name->setNoteReserved(false);
    from->setNoteReserved(false);
    card->body()->addWidget(name);
    card->body()->addWidget(from);
    card->body()->addWidget(m_apply);
    connect(m_apply, &QPushButton::clicked, this, &PriceWhatIfView::apply);
    return card;
}

void PriceWhatIfView::refresh()
{
    const QVariant chosen = m_scope->currentData();
    m_scope->blockSignals(true);
    m_scope->clear();
    m_scope->addItem(tr("all products"), 0);
    if (const auto families = CatalogService(m_desk.db()).families()) {
        for (const Family &family : *families)
            m_scope->addItem(family.name, family.id.value());
    }
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(chosen)));
    m_scope->blockSignals(false);
    // Blank, unless somebody has just emptied it to write another one.
    if (m_rate->isBlank() && !m_rate->isModified())
        showPresent();
}

/// What the coefficient is now, to start from.
void PriceWhatIfView::showPresent()
{
    const int slot = m_step->currentData().toInt();
    const qint64 family = m_scope->currentData().toLongLong();
    m_rateField->setNote(tr("not set"));
    m_rateField->setError({});
    m_present.reset();
    const auto all = PricingService(m_desk.db()).coefficients(m_desk.session());
    if (!all)
        return;
    for (const Coefficient &each : *all) {
        if (each.slot == slot && each.scope.id == family &&
            each.scope.kind <= PricingScopeKind::Family)
            m_present = each;
    }
    if (!m_present)
        return;
    if (m_present->measure == StepMeasure::Fixed) {
        m_rateField->setNote(
            tr("now %1, whatever the cost")
                .arg(costText(UnitPrice::fromE4(m_present->value), Language::locale())));
        return;
    }
    m_rateField->setNote(tr("now %1").arg(rateText(int(m_present->value), Language::locale())));
    m_rate->setValue(int(m_present->value));
    m_measure->setCurrentIndex(m_measure->findData(int(m_present->measure)));
}

std::optional<PriceWhatIf> PriceWhatIfView::asked()
{
    const std::optional<int> rate = m_rate->value();
    m_rateField->setError(rate ? QString() : tr("Write a percentage."));
    if (!rate)
        return std::nullopt;
    // Of a step that is there its name and its place stay as they are.
    Coefficient change = m_present.value_or(Coefficient());
    if (!m_present) {
        change.slot = m_step->currentData().toInt();
        change.inCost = PricingRules::isUsuallyCost(change.slot);
        if (const qint64 family = m_scope->currentData().toLongLong(); family > 0)
            change.scope = {PricingScopeKind::Family, family};
    }
    change.value = *rate;
    change.measure = StepMeasure(m_measure->currentData().toInt());
    PriceWhatIf whatIf;
    whatIf.change = change;
    whatIf.keepsHandPrices = m_keeps->isChecked();
    std::tie(whatIf.from, whatIf.last) = PriceEffectService::monthBefore(m_desk.session().today());
    return whatIf;
}

void PriceWhatIfView::simulate()
{
    const auto whatIf = asked();
    if (!whatIf)
        return;
    m_whatIf = *whatIf;
    m_compute->setEnabled(false);
    m_worker.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), whatIf = m_whatIf] {
            return PriceEffectService(db).simulate(session, whatIf);
        },
        [this](const Result<PriceSimulation> &answer) { simulated(answer); });
}

void PriceWhatIfView::simulated(const Result<PriceSimulation> &simulation)
{
    m_compute->setEnabled(true);
    if (!simulation) {
        m_rateField->setError(simulation.failure().message);
        return;
    }
    m_simulation = *simulation;
    m_familyRows->setRows(PriceRows::families(m_simulation));
    m_totals->setTotals(PriceRows::totals(m_simulation));
    m_priceRows->setRows(PriceRows::simulated(m_simulation));
    m_proof->clear();
    QStringList notes{tr("On the sales from %1 to %2.")
                          .arg(dateText(m_simulation.from), dateText(m_simulation.last))};
    if (m_simulation.handPrices > 0)
        notes += tr("%n price(s) set by hand are left.", nullptr, m_simulation.handPrices);
    if (m_simulation.unknownCosts > 0)
        notes += tr("%n product(s) have no known cost.", nullptr, m_simulation.unknownCosts);
    m_notes->setText(notes.join(u' '));
    m_name->setText(u"%1 %2"_qs.arg(m_step->currentText(),
                                    rateText(int(m_whatIf.change->value), Language::locale())));
    m_from->setDate(m_desk.session().today().addDays(1));
    const int changed = int(m_simulation.prices.size());
    m_apply->setText(changed > 0 ? tr("Apply, %n price(s)", nullptr, changed) : tr("Set the step"));
    m_stack->setCurrentIndex(1);
    Q_EMIT counted({tr("%n price(s) would change", nullptr, changed)});
}

void PriceWhatIfView::showProof(int row)
{
    if (row < 0)
        return;
    m_proof->setProof(
        PriceProposalService(m_desk.db())
            .proof(m_desk.session(), ProductId(m_priceRows->key(row)), m_whatIf.change));
    // Once it has its height.
    QTimer::singleShot(0, m_proof, [this] { m_sideScroll->ensureWidgetVisible(m_proof); });
}

void PriceWhatIfView::apply()
{
    PriceBatchDraft draft;
    draft.name = m_name->text();
    draft.from = m_from->date();
    draft.source = u"simulation"_qs;
    draft.entries = m_simulation.entries();
    m_apply->setEnabled(false);
    const auto deed = [&db = m_desk.db(), session = m_desk.session(), draft,
                       change = *m_whatIf.change] {
        return db.write([&](Tx &) -> Result<int> {
            CABAS_TRY(PricingService(db).setCoefficient(session, change));
            if (draft.entries.empty())
                return 0;
            CABAS_LET(batch, PriceBatchService(db).add(session, draft));
            CABAS_LET(done, PriceBatchService(db).plan(session, batch.id));
            return done.changed;
        });
    };
    m_desk.run(this, deed, [this](const Result<int> &changed) {
        m_apply->setEnabled(true);
        if (!changed) {
            Q_EMIT refused(changed.failure());
            return;
        }
        m_stack->setCurrentIndex(0);
        showPresent();
        Q_EMIT done(tr("%n price(s) planned.", nullptr, *changed));
    });
}

} // namespace cabas::ui
