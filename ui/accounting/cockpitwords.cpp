// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/cockpitwords.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <array>

namespace cabas::ui {

namespace {

struct Known {
    const char *name;
    const char *icon;
    const char *page;
};

constexpr std::array<Known, 15> known{{{"overdue", "triangle-alert", "payments"},
                                       {"due", "calendar-clock", "payments"},
                                       {"customers", "hand-coins", "parties"},
                                       {"open-tills", "shopping-basket", "till"},
                                       {"bank", "landmark", "bank"},
                                       {"scheduled", "repeat", "schedules"},
                                       {"loans", "landmark", "schedules"},
                                       {"runs", "wallet", "payments"},
                                       {"drafts", "pencil", "journal"},
                                       {"matching", "link", "parties"},
                                       {"papers", "paperclip", "journal"},
                                       {"tills", "coins", "report"},
                                       {"reconciliation", "badge-check", "bank"},
                                       {"vat", "percent", "vat-return"},
                                       {"month", "lock", ""}}};

const Known &of(CockpitKind kind)
{
    return known.at(size_t(kind));
}

} // namespace

QString CockpitWords::name(CockpitKind kind)
{
    return QString::fromLatin1(of(kind).name);
}

QString CockpitWords::icon(CockpitKind kind)
{
    return QString::fromLatin1(of(kind).icon);
}

QString CockpitWords::page(CockpitKind kind)
{
    return QString::fromLatin1(of(kind).page);
}

bool CockpitWords::isUrgent(CockpitKind kind)
{
    return kind == CockpitKind::OverdueInvoices;
}

QString CockpitWords::title(const CockpitTask &task)
{
    switch (task.kind) {
    case CockpitKind::OverdueInvoices:
        return tr("%n overdue invoices to pay", nullptr, task.count);
    case CockpitKind::InvoicesDue:
        return tr("%n invoices due this week", nullptr, task.count);
    case CockpitKind::LateCustomers:
        return tr("%n late customers’ invoices", nullptr, task.count);
    case CockpitKind::OpenTills:
        return tr("%n tills not closed", nullptr, task.count);
    case CockpitKind::BankLines:
        return tr("%n bank lines to explain", nullptr, task.count);
    case CockpitKind::ScheduledEntries:
        return tr("%n recurring entries to post", nullptr, task.count);
    case CockpitKind::LoanInstalments:
        return tr("%n loan instalments to post", nullptr, task.count);
    case CockpitKind::PaymentsToPost:
        return tr("%n payment runs to post", nullptr, task.count);
    case CockpitKind::Drafts:
        return tr("%n drafts to finish", nullptr, task.count);
    case CockpitKind::ToMatch:
        return tr("%n groups of lines to match", nullptr, task.count);
    case CockpitKind::MissingPapers:
        return tr("%n purchases without a paper", nullptr, task.count);
    case CockpitKind::TillDifferences:
        return tr("%n till differences this month", nullptr, task.count);
    case CockpitKind::Reconciliation:
        return tr("%n bank accounts to reconcile", nullptr, task.count);
    case CockpitKind::Vat:
        return tr("VAT of last month to declare");
    case CockpitKind::MonthToClose:
        break;
    }
    return tr("Last month is to be closed");
}

QString CockpitWords::detail(const CockpitTask &task)
{
    const QString amount = moneyText(abs(task.amount), Language::locale());
    switch (task.kind) {
    case CockpitKind::OverdueInvoices:
    case CockpitKind::LateCustomers:
        return tr("%1, the oldest since %2").arg(amount, dateText(task.day));
    case CockpitKind::InvoicesDue:
        return tr("%1, the first on %2").arg(amount, dateText(task.day));
    case CockpitKind::OpenTills:
        return tr("open since %1").arg(dateText(task.day));
    case CockpitKind::BankLines:
        return tr("the oldest of %1").arg(dateText(task.day));
    case CockpitKind::Reconciliation:
        return tr("up to %1").arg(dateText(task.day));
    case CockpitKind::LoanInstalments:
    case CockpitKind::PaymentsToPost:
        return amount;
    case CockpitKind::ScheduledEntries:
        return tr("one key posts each");
    case CockpitKind::Drafts:
        return tr("typed and not posted");
    case CockpitKind::ToMatch:
        return tr("payments that settle what is owed");
    case CockpitKind::MissingPapers:
        return tr("over the last three months");
    case CockpitKind::TillDifferences:
        return task.amount.isNegative() ? tr("%1 short in all").arg(amount)
                                        : tr("%1 over in all").arg(amount);
    case CockpitKind::Vat:
        return tr("by %1 at the latest").arg(dateText(task.day));
    case CockpitKind::MonthToClose:
        break;
    }
    return tr("the steps are beside");
}

QVariant CockpitWords::about(const CockpitTask &task)
{
    switch (task.kind) {
    case CockpitKind::OverdueInvoices:
    case CockpitKind::InvoicesDue:
        return u"new"_qs;
    case CockpitKind::PaymentsToPost:
        return u"runs"_qs;
    case CockpitKind::LateCustomers:
        return u"customers"_qs;
    case CockpitKind::LoanInstalments:
        return u"loans"_qs;
    case CockpitKind::Drafts:
        return u"drafts"_qs;
    case CockpitKind::TillDifferences:
        return QVariantList{u"day"_qs};
    default:
        return {};
    }
}

} // namespace cabas::ui
