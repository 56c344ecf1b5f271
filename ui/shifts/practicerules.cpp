// SPDX-License-Identifier: GPL-3.0-or-later
// The rules one by one on the page of rules: what differs, all of them, another value of one.
#include "core/shifts/policyrules.h"
#include "core/shifts/shiftofficeservice.h"
#include "ui/shifts/policywords.h"
#include "ui/shifts/practicepage.h"
#include "ui/shifts/ruleedit.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QLabel>

namespace cabas::ui {

QWidget *PracticePage::makeDifferences()
{
    m_differences = new RowsModel({{tr("Rule")}, {tr("Today")}, {tr("Tried")}}, this);
    m_rules = new DataTable(tr("Rules that differ"));
    m_rules->setObjectName(u"differences"_qs);
    m_rules->setModel(m_differences);
    m_rules->setColumnWidths({0, 200, 200});
    auto *card = new TableCard(m_rules);
    card->setEmpty(new EmptyState(u"equal"_qs, tr("These are the rules in force.")));
    card->hide();
    return card;
}

QWidget *PracticePage::makeAllRules()
{
    m_everything = new RowsModel({{tr("Rule")}, {tr("Today")}, {tr("Tried")}}, this);
    m_all = new DataTable(tr("All rules"));
    m_all->setObjectName(u"all-rules"_qs);
    m_all->setModel(m_everything);
    m_all->setColumnWidths({0, 166, 216});
    connect(m_all, &DataTable::opened, this, &PracticePage::changeRule);
    auto *card = new TableCard(m_all);
    card->hide();
    return card;
}

void PracticePage::showTried()
{
    const bool isChanged = m_tried != m_present;
    const bool isPresent = m_tried.name == m_present.name;
    const QString name = PolicyWords::practice(m_tried.name);
    m_title->setText(isPresent && isChanged ? tr("%1, changed").arg(name) : name);
    m_adopt->setEnabled(isChanged);
    fillDifferences();
    simulate();
}

void PracticePage::fillDifferences()
{
    const QJsonObject present = PolicyRules::toJson(m_present);
    const QJsonObject tried = PolicyRules::toJson(m_tried);
    const int chosen = m_all->currentRow();
    std::vector<RowOfCells> different;
    std::vector<RowOfCells> all;
    m_keys.clear();
    for (const QString &key : PolicyRules::keys()) {
        const QJsonValue before = present.value(key);
        const QJsonValue after = tried.value(key);
        RowCell now{PolicyWords::value(key, after, m_tried.inMinutes != 0)};
        now.roles.insert(Cell::Strong, before != after);
        const std::vector<RowCell> cells{
            {PolicyWords::title(key)},
            {PolicyWords::value(key, before, m_present.inMinutes != 0)},
            now};
        if (before != after)
            different.push_back({qint64(different.size()) + 1, cells});
        // The practice is chosen at the left, and its weeks go on as they always did.
        if (key == u"name" || key == u"week_a")
            continue;
        m_keys += key;
        all.push_back({qint64(all.size()) + 1, cells});
    }
    m_views->setCount(Differences, int(different.size()));
    m_differences->setRows(std::move(different));
    m_everything->setRows(std::move(all));
    m_all->selectOnly(std::max(0, chosen));
}

void PracticePage::changeRule()
{
    const QString key = m_keys.value(m_all->currentRow());
    if (key.isEmpty())
        return;
    const std::optional<QJsonValue> value =
        RuleEdit::ask(this, key, PolicyRules::toJson(m_tried).value(key), m_tried.inMinutes != 0);
    if (!value)
        return;
    const Result<ShiftPolicy> changed = PolicyRules::changed(m_tried, {{key, *value}});
    if (!changed)
        return Ask::tellRefusal(this, changed.failure());
    m_tried = *changed;
    showTried();
    m_all->setFocus();
}

void PracticePage::adopt()
{
    const QString name = PolicyWords::practice(m_tried.name);
    const int changed = int(m_simulation.changed.size());
    if (!Ask::confirm(this, {tr("Adopt “%1” from today?").arg(name),
                             tr("What was lived keeps its rules; from today on these hold. Tried "
                                "on the past, %n member(s) would stand otherwise.",
                                nullptr, changed),
                             tr("Adopt"), tr("Not yet"), true}))
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), policy = m_tried] {
            return ShiftOfficeService(db).setPolicy(session, QString(), session.today(),
                                                    PolicyRules::toJson(policy));
        },
        [this, name](const Result<ShiftPolicy> &adopted) {
            if (!adopted)
                return Ask::tellRefusal(this, adopted.failure());
            desk().toast(tr("“%1” holds from today.").arg(name));
            reload();
        });
}

} // namespace cabas::ui
