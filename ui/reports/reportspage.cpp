// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/reports/reports.h"
#include "ui/reports/reportwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagehead.h"

#include <QVBoxLayout>

namespace cabas::ui {

ReportList::ReportList(const Session &session, QObject *parent) : QAbstractListModel(parent)
{
    for (const ReportKind &kind : Reports::all()) {
        // Those that are asked of a lot, a product or a member have pages of their own.
        const QLatin1String name(kind.name);
        if (!session.may(kind.permission) || name == u"recall" || name == u"stock-moves" ||
            name == u"share-certificate")
            continue;
        m_names += QString::fromLatin1(kind.name);
        m_titles += Reports::title(kind);
    }
}

int ReportList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

QVariant ReportList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString question = ReportWords::question(name(index.row()));
    const QString title = m_titles.value(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return question.isEmpty() ? title : question;
    case Cell::Strong:
        return true;
    case Cell::Second:
        return question.isEmpty() ? QString()
                                  : title + u" · "_qs + ReportWords::about(name(index.row()));
    default:
        return {};
    }
}

QVariant ReportList::headerData(int, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(tr("Question"))
                                                                    : QVariant();
}

ReportsPage::ReportsPage(Desk &desk, QWidget *parent)
    : Page(desk, {}, parent), m_list(new ReportList(desk.session(), this)),
      m_table(new DataTable(tr("Reports")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new PageHead(tr("Reports")));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 16);
    outer->addLayout(column, 1);
    m_table->setObjectName(u"reports"_qs);
    m_table->setModel(m_list);
    setFocusProxy(m_table);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"chart-column"_qs, tr("There is no report for you to read.")));
    column->addWidget(card, 1);
    auto *foot = new FootLine;
    foot->addHint(Qt::Key_Return, tr("open the report"));
    foot->setCounts({tr("%n reports", nullptr, m_list->rowCount())});
    outer->addWidget(foot);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        this->desk().go(u"report"_qs, QVariantList{m_list->name(index.row())});
    });
}

void ReportsPage::begin(const QVariant &)
{
    if (m_table->currentRow() < 0 && m_list->rowCount() > 0)
        m_table->selectOnly(0);
}

Page *makeReportsPage(Desk &desk, QWidget *parent)
{
    return new ReportsPage(desk, parent);
}

} // namespace cabas::ui
