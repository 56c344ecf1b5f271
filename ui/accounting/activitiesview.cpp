// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/activityservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/accounting/planviews.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace cabas::ui {

ActivitiesView::ActivitiesView(Desk &desk, Bands *bands) : PlanView(desk, bands)
{
    makeTable(
        u"activities"_qs, tr("Activities"),
        {{tr("Activity")}, {tr("Accounts that begin with")}, {tr("Share"), RowsModel::Side::Right}},
        {0, 200, 104},
        new EmptyState(u"chart-column"_qs,
                       tr("No activity yet: name what the shop does besides selling, and "
                          "which accounts say what it costs and brings in.")));
    Card *card = addCard(tr("An activity"));
    m_code = addLine(card, u"activity-code"_qs, tr("Short code, as CAFE"), u"code"_qs);
    m_name = addLine(card, u"activity-name"_qs, tr("Its name"), u"name"_qs);
    KeyButton *add = addButton(card, u"activity-add"_qs, tr("Keep it"));
    connect(add, &QPushButton::clicked, this, &ActivitiesView::add);
    Card *accounts = addCard(tr("Its accounts"));
    m_activity = new QComboBox;
    m_activity->setObjectName(u"share-activity"_qs);
    m_activity->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *field = new Field(tr("Activity"), m_activity);
    field->setNoteReserved(false);
    accounts->body()->addWidget(field);
    m_account =
        addLine(accounts, u"activity-account"_qs, tr("Accounts that begin with"), u"account"_qs);
    m_share =
        addLine(accounts, u"activity-share"_qs, tr("Share in %; 0 takes it away"), u"share"_qs);
    m_share->setText(u"100"_qs);
    KeyButton *set = addButton(accounts, u"activity-set"_qs, tr("Set the share"));
    connect(set, &QPushButton::clicked, this, &ActivitiesView::setShare);
    accounts->body()->addWidget(
        makeWrapped(tr("Of two beginnings the longer one counts. What no activity takes stands "
                       "last in the report."),
                    TextSize::Caption, Token::TextMuted));
}

void ActivitiesView::refresh()
{
    ActivityService service(desk().db());
    const auto all = service.all(desk().session());
    const auto shares = service.shares(desk().session());
    if (!all || !shares)
        return;
    const QString before = m_activity->currentData().toString();
    m_activity->clear();
    std::vector<RowOfCells> rows;
    for (const Activity &activity : *all) {
        m_activity->addItem(activity.name, activity.code);
        const RowCell name{activity.name, {{Cell::Strong, true}, {Cell::Suffix, activity.code}}};
        bool hasAny = false;
        for (const ActivityShare &share : *shares) {
            if (share.activity != activity.code)
                continue;
            hasAny = true;
            rows.push_back(
                {qint64(rows.size()) + 1,
                 {name, {share.account}, {rateText(share.shareBp, Language::locale())}}});
        }
        if (!hasAny)
            rows.push_back({qint64(rows.size()) + 1, {name, {tr("none yet")}, {}}});
    }
    m_activity->setCurrentIndex(std::max(0, m_activity->findData(before)));
    setCounts({tr("%n activities", nullptr, int(all->size()))});
    setRows(std::move(rows));
}

void ActivitiesView::add()
{
    clearProblems();
    const Activity wanted{m_code->text(), m_name->text(), false};
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), wanted] {
            return ActivityService(db).save(session, wanted);
        },
        [this](const Result<Activity> &kept) {
            if (!kept) {
                refuse(kept.failure());
                return;
            }
            m_code->clear();
            m_name->clear();
            refresh();
            m_activity->setCurrentIndex(m_activity->findData(kept->code));
            m_account->setFocus();
        });
}

void ActivitiesView::setShare()
{
    clearProblems();
    const ActivityShare share{m_account->text().trimmed(), m_activity->currentData().toString(),
                              parseRate(m_share->text()).value_or(-1)};
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), share] {
            return ActivityService(db).setShare(session, share);
        },
        [this](const Result<std::vector<ActivityShare>> &done) {
            if (!done) {
                refuse(done.failure());
                return;
            }
            m_account->clear();
            refresh();
        });
}

} // namespace cabas::ui
