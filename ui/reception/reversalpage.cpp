// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/reversalpage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "ui/reception/receptionend.h"
#include "ui/reception/reversalmodel.h"
#include "ui/shell/windowtools.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/figuregrid.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace cabas::ui {

namespace {

/// Below it what came before the present state gives way.
constexpr int wide = 1200;

} // namespace

ReversalPage::ReversalPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Deliveries | Topic::Stock, parent)
{
    buildUi();
}

void ReversalPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_bar = new TaskBar(tr("Receptions"), tr("Take a delivery back"));
    connect(m_bar, &TaskBar::back, this, [this] { desk().back(); });
    connect(m_bar, &TaskBar::helpWanted, this, [this] { WindowTools::help(this); });
    outer->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(16, 16, 16, 16);
    left->setSpacing(12);
    m_bands = new Bands;
    left->addWidget(m_bands);
    m_model = new ReversalModel(this);
    left->addWidget(makeTools());
    m_grid = new FigureGrid(tr("Lines to take back"));
    m_grid->setObjectName(u"reversal-lines"_qs);
    m_grid->setDensity(DataTable::Density::TwoLines);
    m_grid->setFirstColumn(ReversalModel::Back);
    m_grid->setModel(m_model);
    m_grid->setColumnWidths({0, 96, 96, 96, 96, 112, 96});
    auto *card = new TableCard(m_grid);
    card->setEmpty(
        new EmptyState(u"package-open"_qs, tr("Nothing of this delivery entered the stock.")));
    left->addWidget(card, 1);
    row->addLayout(left, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    makePanel();
    row->addWidget(m_panel);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Space, tr("take the line or leave it"));
    m_foot->addHint(Qt::Key_Return, tr("type how much"));
    outer->addWidget(m_foot);
    connect(m_grid, &FigureGrid::ticked, m_model, &ReversalModel::toggle);
    connect(m_grid, &FigureGrid::passed, m_reason, [this] { m_reason->setFocus(); });
    connect(m_model, &ReversalModel::chosenChanged, this, &ReversalPage::showConsequences);
    connect(m_model, &ReversalModel::complained, this, &ReversalPage::refuse);
}

QWidget *ReversalPage::makeTools()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(makeLabel(tr("What goes back"), TextSize::Section, Weight::Strong));
    row->addStretch();
    m_all = new KeyButton(tr("All that is here"));
    m_all->setObjectName(u"reversal-all"_qs);
    m_all->setKey(Qt::Key_F8);
    m_none = new KeyButton(tr("Nothing"));
    m_none->setObjectName(u"reversal-none"_qs);
    m_none->setKey(Qt::Key_F9);
    row->addWidget(m_all);
    row->addWidget(m_none);
    connect(m_all, &QPushButton::clicked, m_model, [this] { m_model->setAll(true); });
    connect(m_none, &QPushButton::clicked, m_model, [this] { m_model->setAll(false); });
    return holder;
}

void ReversalPage::makePanel()
{
    m_panel = new SidePanel;
    m_panel->setClosable(false);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reversal-reason"_qs);
    m_reason->setMaxLength(ReversalRules::longestReason);
    m_reasonField = new Field(tr("Why"), m_reason);
    m_reasonField->setNote(tr("Received twice, wrong shop, recalled by the maker…"));
    m_panel->body()->addWidget(m_reasonField);
    m_panel->body()->addWidget(makeLabel(tr("What will follow"), TextSize::Body, Weight::Strong));
    m_consequences = makeWrapped({});
    m_consequences->setObjectName(u"consequences"_qs);
    m_panel->body()->addWidget(m_consequences);
    m_panel->body()->addStretch();
    m_takeBack = new KeyButton(tr("Take it back"), KeyButton::Role::Primary);
    m_takeBack->setObjectName(u"take-back"_qs);
    m_takeBack->setSize(KeyButton::Size::CounterKey);
    m_takeBack->setSpread(true);
    m_takeBack->setKey(Qt::Key_F12);
    m_panel->addFoot(m_takeBack, 1);
    connect(m_takeBack, &QPushButton::clicked, this, &ReversalPage::takeBack);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_reasonField->setError({}); });
}

void ReversalPage::begin(const QVariant &about)
{
    if (about.isValid())
        m_delivery = DeliveryId(about.toLongLong());
    m_bands->settleAll();
    m_reason->clear();
    m_isFresh = true;
    reload();
}

void ReversalPage::reload()
{
    if (!m_delivery || m_isWriting)
        return;
    m_worker.run(
        this,
        [&db = desk().db(), session = desk().session(), delivery = *m_delivery] {
            return ReversalService(db).plan(session, delivery);
        },
        [this](const Result<ReversalPlan> &plan) {
            if (!plan)
                refuse(plan.failure().message);
            else if (plan->delivery.id == m_delivery && !m_isWriting)
                showPlan(*plan);
        });
}

void ReversalPage::showPlan(const ReversalPlan &plan)
{
    const Delivery &delivery = plan.delivery;
    const QString supplier =
        delivery.supplierName.isEmpty() ? tr("No supplier") : delivery.supplierName;
    const QDate day =
        desk().session().local(delivery.finishedAt.value_or(delivery.startedAt)).date();
    m_bar->setDocument(supplier);
    m_panel->setTitle(
        tr("Delivery %1 of %2").arg(QString::number(delivery.id.value()), dateText(day)), supplier);
    if (m_isFresh)
        m_model->setPlan(plan);
    else
        m_model->renew(plan);
    m_grid->setColumnHidden(ReversalModel::Before, plan.reversals.empty() || width() < wide);
    const bool hasAny = plan.hasAnything();
    m_all->setEnabled(hasAny);
    m_none->setEnabled(hasAny);
    if (std::exchange(m_isFresh, false)) {
        if (!hasAny && !plan.lines.empty())
            m_bands->post({Kind::Warning, tr("Nothing of this delivery is still here."),
                           tr("The column of articles says what became of it.")});
        m_grid->setFocus();
        if (m_model->rowCount() > 0)
            m_grid->setCurrentIndex(m_model->index(0, ReversalModel::Back));
    }
}

QString ReversalPage::orderWords() const
{
    QStringList numbers;
    const auto &plan = m_model->plan();
    for (const SupplierOrder &order : plan->orders)
        numbers += order.number;
    const QString all = numbers.join(u", "_qs);
    const bool isOne = numbers.size() == 1;
    if (m_model->isAll() && m_model->staying() == 0)
        return isOne ? tr("Order %1 is awaited again.").arg(all)
                     : tr("Orders %1 are awaited again.").arg(all);
    return isOne ? tr("What goes back counts as missing of order %1.").arg(all)
                 : tr("What goes back counts as missing of orders %1.").arg(all);
}

void ReversalPage::showConsequences()
{
    const int chosen = m_model->chosen();
    const bool isGood = chosen > 0 && !m_model->hasProblem();
    m_takeBack->setEnabled(isGood && !m_isWriting);
    m_foot->setCounts(
        {tr("%n line(s)", nullptr, m_model->rowCount()), tr("%n to take back", nullptr, chosen)});
    QStringList words;
    if (m_model->hasProblem()) {
        words += tr("A quantity in the table is wrong: mend it first.");
    } else if (chosen == 0) {
        words += tr("Choose at least one line to take back.");
    } else {
        words += tr("%n line(s), worth %1, leave the stock.", nullptr, chosen)
                     .arg(moneyText(m_model->value(), Language::locale()));
        if (const int staying = m_model->staying(); staying > 0)
            words += tr("%n line(s) stay, in part or whole.", nullptr, staying);
        if (!m_model->plan()->orders.empty())
            words += orderWords();
        words += tr("A document of its own says so; the delivery stays readable as it was.");
        words += tr("Shelf prices and the supplier’s prices stay as they are.");
    }
    m_consequences->setText(words.join(u"\n\n"_qs));
}

bool ReversalPage::scanned(const QString &code)
{
    const auto hit = CatalogService(desk().db()).findByCode(desk().session(), code);
    int found = -1;
    for (int row = 0; hit && row < m_model->rowCount(); ++row) {
        if (m_model->line(row).line.product == hit->product.id)
            found = row;
    }
    desk().sound(found < 0 ? ScanSound::Sound::Unknown : ScanSound::Sound::Success);
    if (found < 0)
        refuse(tr("%1 is not on this delivery.").arg(groupedCode(code)));
    else
        m_grid->beginRow(found);
    return true;
}

void ReversalPage::takeBack()
{
    m_grid->commit();
    if (m_model->hasProblem() || m_model->chosen() == 0)
        return;
    if (const Result<> reason = ReversalRules::checkReason(m_reason->text()); !reason) {
        m_reasonField->refuse(reason.failure().message);
        return;
    }
    if (!Ask::confirm(this, {tr("Take this delivery back?"), m_consequences->text(),
                             tr("Take it back"), tr("Leave it as it is"), true}))
        return;
    m_isWriting = true;
    showConsequences();
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), delivery = *m_delivery,
         reason = m_reason->text(), wishes = m_model->wishes()] {
            return ReversalService(db).reverse(session, delivery, reason, wishes);
        },
        [this](const Result<ReversalAnswer> &answer) {
            m_isWriting = false;
            showConsequences();
            if (answer)
                desk().go(u"receptions"_qs, ReceptionEnd::about(*m_delivery, *answer));
            else
                refuse(answer.failure().message);
        });
}

void ReversalPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_grid->setColumnHidden(ReversalModel::Received, width() < wide);
}

void ReversalPage::refuse(const QString &message)
{
    desk().sound(ScanSound::Sound::Unknown);
    m_bands->settleAll();
    m_bands->post({Kind::Danger, message, {}, {}, {{tr("Understood"), [] {}, true}}});
}

Page *makeReversalPage(Desk &desk, QWidget *parent)
{
    return new ReversalPage(desk, parent);
}

} // namespace cabas::ui
