// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/pricewhatif.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/pricebatchservice.h"
#include "core/catalog/pricingrules.h"
#include "core/catalog/pricingservice.h"
#include "core/purchasing/priceproposalservice.h"
#include "core/reports/priceeffectservice.h"
#include "ui/catalog/priceproofcard.h"
#include "ui/catalog/pricerows.h"
#include "ui/catalog/pricescopepick.h"
#include "ui/catalog/pricestepform.h"
#include "ui/shell/desk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/totalsrow.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 320;
constexpr int changedColumn = 1;
/// Below it the families' names have no room beside how many prices change, which the foot
/// tells too.
constexpr int narrow = 1040;

} // namespace

PriceWhatIfView::PriceWhatIfView(Desk &desk, QWidget *parent) : PriceView(desk, parent)
{
    buildUi();
}

void PriceWhatIfView::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
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
    m_step = new PriceStepForm(desk(), Qt::Horizontal, u"what-if"_qs);
    column->addWidget(m_step);
    m_compute = new KeyButton(tr("See the effect"), KeyButton::Role::Primary);
    m_compute->setObjectName(u"what-if-compute"_qs);
    m_keeps = new QCheckBox(tr("Leave prices set by hand"));
    m_keeps->setObjectName(u"what-if-keeps"_qs);
    m_keeps->setChecked(true);
    auto *under = new QHBoxLayout;
    under->setSpacing(16);
    under->addWidget(m_compute);
    under->addWidget(m_keeps);
    under->addStretch();
    m_beside = new KeyButton(tr("Prices that differ from the rules"));
    m_beside->setObjectName(u"what-if-beside"_qs);
    m_beside->setToolTip(tr("What would change if every price stood as the rules have it now."));
    under->addWidget(m_beside);
    column->addLayout(under);
    connect(m_step, &PriceStepForm::submitted, this, &PriceWhatIfView::simulate);
    connect(m_step, &PriceStepForm::changed, this, [this] {
        // What is shown answers another question.
        m_apply->setEnabled(false);
        m_apply->setText(tr("See the effect first"));
    });
    connect(m_compute, &QPushButton::clicked, this, &PriceWhatIfView::simulate);
    connect(m_beside, &QPushButton::clicked, this, [this] { weigh({}, false); });
    return holder;
}

QWidget *PriceWhatIfView::makeTables()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_familyRows = new RowsModel(PriceRows::familyColumns(), this);
    m_families = new DataTable(tr("Effect by family"));
    m_families->setObjectName(u"what-if-families"_qs);
    m_families->setModel(m_familyRows);
    m_families->setDensity(DataTable::Density::TwoLines);
    m_families->setColumnWidths({0, 88, 88, 112, 120, 120});
    auto *familyCard = new TableCard(m_families);
    m_totals = new TotalsRow(m_families);
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
    growWidth(m_sideScroll, sideWidth);
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

void PriceWhatIfView::resizeEvent(QResizeEvent *event)
{
    PriceView::resizeEvent(event);
    m_families->setColumnHidden(changedColumn, width() < narrow);
}

void PriceWhatIfView::refresh()
{
    m_step->refresh();
}

QWidget *PriceWhatIfView::start() const
{
    return m_step;
}

void PriceWhatIfView::simulate()
{
    if (const std::optional<Coefficient> change = m_step->asked())
        weigh(change, m_keeps->isChecked());
}

void PriceWhatIfView::weigh(const std::optional<Coefficient> &change, bool keepsHandPrices)
{
    m_whatIf = {};
    m_whatIf.change = change;
    m_whatIf.keepsHandPrices = keepsHandPrices;
    std::tie(m_whatIf.from, m_whatIf.last) =
        PriceEffectService::monthBefore(desk().session().today());
    m_compute->setEnabled(false);
    m_beside->setEnabled(false);
    m_worker.run(
        this,
        [&db = desk().db(), session = desk().session(), whatIf = m_whatIf] {
            return PriceEffectService(db).simulate(session, whatIf);
        },
        [this](const Result<PriceSimulation> &answer) { simulated(answer); });
}

void PriceWhatIfView::simulated(const Result<PriceSimulation> &simulation)
{
    m_compute->setEnabled(true);
    m_beside->setEnabled(true);
    if (!simulation) {
        if (m_whatIf.change)
            m_step->refuse(simulation.failure());
        else
            Q_EMIT refused(simulation.failure());
        return;
    }
    m_simulation = *simulation;
    m_familyRows->setRows(PriceRows::families(m_simulation));
    m_totals->setTotals(PriceRows::totals(m_simulation));
    m_priceRows->setRows(PriceRows::simulated(m_simulation));
    m_proof->clear();
    m_notes->setText(notes());
    m_name->setText(m_whatIf.change ? nameOf(*m_whatIf.change) : tr("Prices of the rules"));
    m_from->setDate(desk().session().today().addDays(1));
    const int changed = int(m_simulation.prices.size());
    m_apply->setEnabled(changed > 0 || m_whatIf.change);
    m_apply->setText(changed > 0 ? tr("Apply, %n price(s)", nullptr, changed) : tr("Set the step"));
    m_stack->setCurrentIndex(1);
    Q_EMIT counted({tr("%n price(s) would change", nullptr, changed)});
}

/// "Margin 22 %", and for whom where it is not for all.
QString PriceWhatIfView::nameOf(const Coefficient &change) const
{
    const QString words = u"%1 %2"_qs.arg(PriceStepForm::slotTitle(change.slot, {change}),
                                          PriceStepForm::valueText(change));
    if (change.scope.kind == PricingScopeKind::All)
        return words;
    return u"%1 · %2"_qs.arg(words, PriceScopeWords(desk()).of(change.scope));
}

QString PriceWhatIfView::notes() const
{
    const QLocale locale = Language::locale();
    const auto margin = [&](int onSaleBp) {
        return tr("%1 on cost, %2 on sale")
            .arg(rateText(PricingRules::onCostOf(onSaleBp), locale), rateText(onSaleBp, locale));
    };
    const FamilyEffect &total = m_simulation.total;
    QStringList notes{tr("On the sales from %1 to %2.")
                          .arg(dateText(m_simulation.from), dateText(m_simulation.last))};
    if (!total.netBefore.isZero())
        notes += tr("Margin of all: %1; then %2.")
                     .arg(margin(total.marginBpBefore()), margin(total.marginBpAfter()));
    if (m_simulation.handPrices > 0)
        notes += tr("%n price(s) set by hand are left.", nullptr, m_simulation.handPrices);
    if (m_simulation.unknownCosts > 0)
        notes += tr("%n product(s) have no known cost.", nullptr, m_simulation.unknownCosts);
    return notes.join(u' ');
}

void PriceWhatIfView::showProof(int row)
{
    if (row < 0)
        return;
    m_proof->setProof(
        PriceProposalService(desk().db())
            .proof(desk().session(), ProductId(m_priceRows->key(row)), m_whatIf.change));
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
    const auto deed = [&db = desk().db(), session = desk().session(), draft,
                       change = m_whatIf.change] {
        return db.write([&](Tx &) -> Result<int> {
            if (change)
                CABAS_TRY(PricingService(db).setCoefficient(session, *change));
            if (draft.entries.empty())
                return 0;
            CABAS_LET(batch, PriceBatchService(db).add(session, draft));
            CABAS_LET(done, PriceBatchService(db).plan(session, batch.id));
            return done.changed;
        });
    };
    desk().run(this, deed, [this](const Result<int> &changed) {
        m_apply->setEnabled(true);
        if (!changed) {
            Q_EMIT refused(changed.failure());
            return;
        }
        m_stack->setCurrentIndex(0);
        m_step->renew();
        Q_EMIT planned();
        Q_EMIT done(tr("%n price(s) planned.", nullptr, *changed));
    });
}

} // namespace cabas::ui
