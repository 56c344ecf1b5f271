// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportchoice.h"

#include "ui/reports/reportpictures.h"
#include "ui/shell/theme.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>

#include <array>

namespace cabas::ui {

namespace {

constexpr std::array<const char *, 7> salesWords{"product", "family", "day",  "hour",
                                                 "cashier", "till",   "means"};
constexpr std::array<const char *, 3> valueWords{"product", "family", "vat"};
constexpr std::array<const char *, 2> originWords{"family", "supplier"};
constexpr std::array<const char *, 2> statementWords{"", "account"};

} // namespace

ReportChoice::ReportChoice(QWidget *parent)
    : QWidget(parent), m_sales(new SegmentedControl), m_value(new SegmentedControl),
      m_origin(new SegmentedControl), m_statement(new SegmentedControl),
      m_view(new SegmentedControl)
{
    m_sales->setObjectName(u"report-by"_qs);
    for (const QString &word : {tr("Product"), tr("Family"), tr("Day"), tr("Hour"), tr("Cashier"),
                                tr("Till"), tr("Means")})
        m_sales->addSegment(word);
    m_value->setObjectName(u"report-value-by"_qs);
    m_value->addSegment(tr("By product"));
    m_value->addSegment(tr("By family"));
    m_value->addSegment(tr("By VAT rate"));
    m_origin->setObjectName(u"report-origin"_qs);
    m_origin->addSegment(tr("By family"));
    m_origin->addSegment(tr("By supplier"));
    m_statement->setObjectName(u"report-statement"_qs);
    m_statement->addSegment(tr("By line"));
    m_statement->addSegment(tr("By account"));
    m_view->setObjectName(u"report-view"_qs);
    m_view->addSegment(tr("Table"));
    m_view->addSegment(tr("Chart"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(3));
    row->addWidget(m_sales);
    row->addWidget(m_value);
    row->addWidget(m_origin);
    row->addWidget(m_statement);
    row->addWidget(m_view);
    connect(m_sales, &SegmentedControl::currentChanged, this, &ReportChoice::byChanged);
    connect(m_value, &SegmentedControl::currentChanged, this, &ReportChoice::byChanged);
    connect(m_origin, &SegmentedControl::currentChanged, this, &ReportChoice::byChanged);
    connect(m_statement, &SegmentedControl::currentChanged, this, &ReportChoice::byChanged);
    connect(m_view, &SegmentedControl::currentChanged, this, &ReportChoice::chartChanged);
    setReport({});
}

void ReportChoice::setReport(const QString &name)
{
    m_report = name;
    m_sales->setVisible(name == u"sales");
    m_value->setVisible(name == u"stock-value");
    m_origin->setVisible(name == u"provenance");
    m_view->setVisible(hasChart());
    m_statement->setVisible(shown() == m_statement);
    setVisible(shown() != nullptr || hasChart());
}

SegmentedControl *ReportChoice::shown() const
{
    if (m_report == u"sales")
        return m_sales;
    if (m_report == u"stock-value")
        return m_value;
    if (m_report == u"balance-sheet" || m_report == u"income" || m_report == u"activities")
        return m_statement;
    return m_report == u"provenance" ? m_origin : nullptr;
}

QString ReportChoice::by() const
{
    if (shown() == m_sales)
        return QString::fromLatin1(salesWords[size_t(m_sales->current())]);
    if (shown() == m_value)
        return QString::fromLatin1(valueWords[size_t(m_value->current())]);
    if (shown() == m_statement)
        return QString::fromLatin1(statementWords[size_t(m_statement->current())]);
    if (shown() == m_origin)
        return QString::fromLatin1(originWords[size_t(m_origin->current())]);
    return {};
}

bool ReportChoice::isChart() const
{
    return hasChart() && m_view->current() == 1;
}

bool ReportChoice::hasChart() const
{
    return ReportPictures::shows(m_report);
}

int ReportChoice::place() const
{
    return shown() == nullptr ? 0 : shown()->current();
}

void ReportChoice::setPlace(int place)
{
    if (shown() != nullptr)
        shown()->setCurrent(place);
}

} // namespace cabas::ui
