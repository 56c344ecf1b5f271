// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/pricerulesview.h"

#include "core/base/text.h"
#include "core/catalog/priceendingtext.h"
#include "core/catalog/pricingrules.h"
#include "core/catalog/pricingservice.h"
#include "core/purchasing/priceproposalservice.h"
#include "ui/catalog/priceendingform.h"
#include "ui/catalog/priceproofcard.h"
#include "ui/catalog/pricescopepick.h"
#include "ui/catalog/pricestepform.h"
#include "ui/catalog/productpick.h"
#include "ui/shell/desk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 400;

/// Where in the chain a step stands.
QString placeWord(const Coefficient &step)
{
    if (step.afterVat)
        return PriceRulesView::tr("after the VAT");
    return step.inCost ? PriceRulesView::tr("in the cost") : PriceRulesView::tr("in the margin");
}

/// The families and suppliers that a family's or supplier's name alone does not tell apart.
QString kindUnder(const PricingScope &scope)
{
    return scope.kind == PricingScopeKind::All ? QString() : PriceScopeWords::kind(scope.kind);
}

} // namespace

PriceRulesView::PriceRulesView(Desk &desk, QWidget *parent) : PriceView(desk, parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeLists(), 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(makePanel());
    showStep(std::nullopt);
}

QWidget *PriceRulesView::makeLists()
{
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_stepRows = new RowsModel(
        {{tr("Step")}, {tr("For")}, {tr("Value"), RowsModel::Side::Right}, {tr("Place")}}, this);
    m_steps = new DataTable(tr("Steps from the supplier’s price to the shelf"));
    m_steps->setObjectName(u"rule-steps"_qs);
    m_steps->setModel(m_stepRows);
    m_steps->setDensity(DataTable::Density::TwoLines);
    m_steps->setColumnWidths({152, 0, 112, 120});
    auto *card = new TableCard(m_steps);
    auto *empty = new EmptyState(u"calculator"_qs,
                                 tr("No step yet: prices are set by hand. Begin with the margin."),
                                 tr("New step"));
    connect(empty, &EmptyState::begun, this, &PriceRulesView::add);
    card->setEmpty(empty);
    column->addWidget(card, 3);
    column->addWidget(makeEndings(), 2);
    connect(m_steps, &DataTable::currentRowChanged, this, [this](int at) {
        // What is shown already may be half typed over.
        if (at >= 0 && !(isOfSteps() && m_shownStep == m_coefficients[size_t(at)]))
            showStep(m_coefficients[size_t(at)]);
    });
    connect(m_steps, &DataTable::opened, this, [this] { m_step->begin(); });
    return lists;
}

QWidget *PriceRulesView::makeEndings()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("How prices end"), TextSize::Section, Weight::Strong));
    head->addStretch();
    auto *add = new KeyButton(tr("New ending"));
    add->setObjectName(u"new-ending"_qs);
    add->setSize(KeyButton::Size::Small);
    head->addWidget(add);
    column->addLayout(head);
    m_endingRows = new RowsModel({{tr("For")}, {tr("Prices end by")}, {tr("For example")}}, this);
    m_endings = new DataTable(tr("How prices end"));
    m_endings->setObjectName(u"rule-endings"_qs);
    m_endings->setModel(m_endingRows);
    m_endings->setDensity(DataTable::Density::TwoLines);
    m_endings->setColumnWidths({152, 176, 0});
    auto *card = new TableCard(m_endings);
    card->setEmpty(new EmptyState(u"equal"_qs, tr("Prices end as they come out: to the cent.")));
    column->addWidget(card, 1);
    connect(add, &QPushButton::clicked, this, [this] {
        showEnding(std::nullopt);
        m_ending->begin();
    });
    connect(m_endings, &DataTable::currentRowChanged, this, [this](int at) {
        if (at >= 0 && (isOfSteps() || m_shownEnding != m_rules[size_t(at)]))
            showEnding(m_rules[size_t(at)]);
    });
    connect(m_endings, &DataTable::opened, this, [this] { m_ending->begin(); });
    return holder;
}

QWidget *PriceRulesView::makePanel()
{
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    m_panel->setClosable(false);
    m_step = new PriceStepForm(desk(), Qt::Vertical, u"rule"_qs);
    m_ending = new PriceEndingForm(desk());
    m_panel->body()->addWidget(m_step);
    m_panel->body()->addWidget(m_ending);
    makeProof();
    m_panel->body()->addStretch(1);
    m_remove = new KeyButton(tr("Remove"), KeyButton::Role::Danger);
    m_remove->setObjectName(u"rule-remove"_qs);
    auto *save = new KeyButton(tr("Save"), KeyButton::Role::Primary);
    save->setObjectName(u"rule-save"_qs);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_panel->addFoot(m_remove);
    m_panel->addFoot(save);
    connect(save, &QPushButton::clicked, this, &PriceRulesView::save);
    connect(m_remove, &QPushButton::clicked, this, &PriceRulesView::remove);
    connect(m_step, &PriceStepForm::submitted, this, &PriceRulesView::save);
    connect(m_step, &PriceStepForm::changed, this, &PriceRulesView::showProof);
    connect(m_ending, &PriceEndingForm::submitted, this, &PriceRulesView::save);
    return m_panel;
}

void PriceRulesView::makeProof()
{
    m_product = new ProductPick(desk());
    m_product->setObjectName(u"proof-product"_qs);
    auto *field = new Field(tr("See it on a product"), m_product);
    field->setNoteReserved(false);
    m_panel->body()->addWidget(field);
    m_proof = new PriceProofCard(u"rule-proof"_qs);
    m_panel->body()->addWidget(m_proof);
    m_proof->hide();
    connect(m_product, &ProductPick::picked, this, [this, field] {
        field->setError({});
        showProof();
    });
    connect(m_product, &ProductPick::dropped, this, &PriceRulesView::showProof);
    connect(m_product, &ProductPick::missed, field, &Field::setError);
}

QString PriceRulesView::addWord() const
{
    return tr("New step");
}

void PriceRulesView::add()
{
    showStep(std::nullopt);
    m_step->begin();
}

bool PriceRulesView::scanned(const QString &code)
{
    return m_product->take(code);
}

QWidget *PriceRulesView::start() const
{
    return m_steps;
}

bool PriceRulesView::isOfSteps() const
{
    return !m_step->isHidden();
}

void PriceRulesView::refresh()
{
    const PricingService pricing(desk().db());
    const auto steps = pricing.coefficients(desk().session());
    m_coefficients = steps ? *steps : std::vector<Coefficient>();
    const auto endings = pricing.endings(desk().session());
    m_rules = endings ? *endings : std::vector<PriceEnding>();
    m_step->refresh();
    m_ending->refresh();
    fillSteps();
    fillEndings();
    showProof();
    Q_EMIT counted({tr("%n step(s)", nullptr, int(m_coefficients.size())),
                    tr("%n rule(s) of endings", nullptr, int(m_rules.size()))});
}

void PriceRulesView::fillSteps()
{
    const PriceScopeWords words(desk());
    std::vector<RowOfCells> rows;
    for (const Coefficient &step : m_coefficients) {
        const QString slot = PriceStepForm::slotTitle(step.slot, {});
        const bool isNamed = !step.name.isEmpty() && step.name != slot;
        const bool isLess = PricingRules::kindOf(step.slot) == StepKind::SupplierDiscount;
        rows.push_back(
            {step.id.value(),
             {{isNamed ? step.name : slot, {{Cell::Second, isNamed ? slot : QString()}}},
              {words.of(step.scope), {{Cell::Second, kindUnder(step.scope)}}},
              {(isLess ? u"−\u00a0"_qs : QString()) + PriceStepForm::valueText(step),
               {{Cell::Strong, true}, {Cell::Second, PriceStepForm::measureWord(step.measure)}}},
              {placeWord(step)}}});
    }
    m_stepRows->setRows(std::move(rows));
    for (size_t at = 0; at < m_coefficients.size(); ++at) {
        if (m_shownStep && isOfSteps() && m_coefficients[at].slot == m_shownStep->slot &&
            m_coefficients[at].scope == m_shownStep->scope)
            m_steps->selectOnly(int(at));
    }
}

void PriceRulesView::fillEndings()
{
    const PriceScopeWords words(desk());
    std::vector<RowOfCells> rows;
    for (const PriceEnding &rule : m_rules)
        rows.push_back({qint64(rows.size()) + 1,
                        {{words.of(rule.scope), {{Cell::Second, kindUnder(rule.scope)}}},
                         {PriceEndingText::words(rule),
                          {{Cell::Strong, true},
                           {Cell::Second, PriceEndingForm::directionWord(rule.direction)}}},
                         {PriceEndingForm::example(rule)}}});
    m_endingRows->setRows(std::move(rows));
    for (size_t at = 0; at < m_rules.size(); ++at) {
        if (m_shownEnding && !isOfSteps() && m_rules[at].scope == m_shownEnding->scope)
            m_endings->selectOnly(int(at));
    }
}

void PriceRulesView::showStep(const std::optional<Coefficient> &step)
{
    if (!step)
        m_steps->setCurrentIndex({});
    m_endings->setCurrentIndex({});
    m_shownStep = step;
    m_ending->hide();
    m_step->show();
    m_panel->setTitle(tr("Step of the prices"),
                      step ? PriceStepForm::slotTitle(step->slot, {*step}) : tr("New step"));
    m_panel->setSubtitle(step ? PriceScopeWords(desk()).of(step->scope) : QString());
    m_remove->setVisible(step.has_value());
    m_step->showStep(step);
    showProof();
}

void PriceRulesView::showEnding(const std::optional<PriceEnding> &ending)
{
    if (!ending)
        m_endings->setCurrentIndex({});
    m_steps->setCurrentIndex({});
    m_shownEnding = ending;
    m_step->hide();
    m_ending->show();
    m_panel->setTitle(tr("How prices end"),
                      ending ? PriceScopeWords(desk()).of(ending->scope) : tr("New ending"));
    m_panel->setSubtitle({});
    m_remove->setVisible(ending.has_value());
    m_ending->showEnding(ending);
    showProof();
}

void PriceRulesView::showProof()
{
    const std::optional<ProductId> product = m_product->product();
    m_proof->setVisible(product.has_value());
    if (!product)
        return;
    const auto change = isOfSteps() ? m_step->typed() : std::nullopt;
    const bool isGood = change && PricingRules::check(*change);
    m_proof->setProof(PriceProposalService(desk().db())
                          .proof(desk().session(), *product, isGood ? change : std::nullopt));
}

template <typename Deed, typename Then, typename Failed>
void PriceRulesView::write(Deed deed, Then then, Failed failed)
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), deed] {
            PricingService pricing(db);
            return deed(pricing, session);
        },
        [this, then, failed](const Result<> &written) {
            if (!written) {
                failed(written.failure());
                return;
            }
            refresh();
            then();
        });
}

void PriceRulesView::save()
{
    if (isOfSteps())
        saveStep();
    else
        saveEnding();
}

void PriceRulesView::saveStep()
{
    const std::optional<Coefficient> step = m_step->asked();
    if (!step)
        return;
    write([step = *step](PricingService &pricing,
                         const Session &session) { return pricing.setCoefficient(session, step); },
          [this, step = *step] {
              for (size_t at = 0; at < m_coefficients.size(); ++at) {
                  if (m_coefficients[at].slot != step.slot ||
                      m_coefficients[at].scope != step.scope)
                      continue;
                  showStep(m_coefficients[at]);
                  m_steps->selectOnly(int(at));
              }
              Q_EMIT done(tr("Saved. No price on the shelf moves by it: see “What if”."));
          },
          [this](const Failure &failure) { m_step->refuse(failure); });
}

void PriceRulesView::saveEnding()
{
    const std::optional<PriceEnding> ending = m_ending->asked();
    if (!ending)
        return;
    write([ending = *ending](PricingService &pricing,
                             const Session &session) { return pricing.setEnding(session, ending); },
          [this, scope = ending->scope] {
              for (size_t at = 0; at < m_rules.size(); ++at) {
                  if (m_rules[at].scope != scope)
                      continue;
                  showEnding(m_rules[at]);
                  m_endings->selectOnly(int(at));
              }
              Q_EMIT done(tr("Saved."));
          },
          [this](const Failure &failure) { m_ending->refuse(failure); });
}

void PriceRulesView::remove()
{
    const auto failed = [this](const Failure &failure) { Q_EMIT refused(failure); };
    if (isOfSteps() && m_shownStep) {
        write(
            [slot = m_shownStep->slot, scope = m_shownStep->scope](PricingService &pricing,
                                                                   const Session &session) {
                return pricing.removeCoefficient(session, slot, scope);
            },
            [this] {
                showStep(std::nullopt);
                Q_EMIT done(tr("The wider step holds again, where there is one."));
            },
            failed);
    } else if (m_shownEnding) {
        write(
            [scope = m_shownEnding->scope](PricingService &pricing, const Session &session) {
                return pricing.removeEnding(session, scope);
            },
            [this] {
                showEnding(std::nullopt);
                Q_EMIT done(tr("Removed."));
            },
            failed);
    }
}

} // namespace cabas::ui
