// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/accountingservice.h"
#include "core/accounting/activity.h"
#include "core/accounting/thirdparty.h"
#include "core/accounting/vatsplitrules.h"

#include <QAbstractTableModel>

#include <map>

namespace cabas::ui {

/// The lines of an entry, as they are typed or as they were posted. While they are typed the last
/// row is blank, for the next line; what is wrong stays as it was typed.
class EntryLinesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        AccountColumn,
        NameColumn,
        LabelColumn,
        PartyColumn,
        ActivityColumn, ///< empty while the shop names no activity
        Debit,
        Credit,
        Due,
        ColumnCount
    };

    explicit EntryLinesModel(QObject *parent = nullptr);

    void setAccounts(std::vector<Account> accounts);
    const std::vector<Account> &accounts() const { return m_accounts; }
    void setParties(std::vector<ThirdParty> parties);
    const std::vector<ThirdParty> &parties() const { return m_parties; }
    /// Which accounts bear VAT, and at which rate.
    void setRoles(std::vector<AccountStore::RoleMapping> roles);
    /// What lines of charges and products may be of.
    void setActivities(std::vector<Activity> activities) { m_activities = std::move(activities); }
    const std::vector<Activity> &activities() const { return m_activities; }
    /// Whether a row's account may be of an activity.
    bool mayHaveActivity(int row) const;
    /// A draft to go on with; `activities` of its lines, in their order.
    void edit(const std::vector<JournalLine> &lines, const QStringList &activities = {});
    /// A posted entry, to look at.
    void show(const PostedEntry &posted, const QStringList &activities = {});
    bool isEditable() const { return m_editable; }
    /// A column for the day that a line is due, of which +30 counts from `document`; entries have
    /// one for all their lines.
    void setDueFrom(QDate document);
    bool hasDue() const { return m_dueFrom.isValid(); }
    /// When the lines that lines() tells are due, in their order; null where nobody said so.
    std::vector<QDate> dues() const;
    void setDues(const std::vector<QDate> &dues);
    /// What a line without a label of its own is called.
    void setDefaultLabel(const QString &label);

    /// The lines that hold anything.
    std::vector<JournalLine> lines() const;
    /// The activities of these, in their order; empty where none was typed.
    QStringList lineActivities() const;
    bool isBlank(int row) const;
    /// What is wrong in a row, in words; empty when nothing is.
    QString problem(int row) const;
    /// Makes a line hold what the others miss: `row`, or the last one when that row is blank.
    /// Returns the cell that changed; invalid when there is no line.
    QModelIndex balance(int row);
    /// The VAT rate that the row's account is kept for; absent when it has none of its own.
    std::optional<int> vatRate(int row) const;
    /// Parts the amount with VAT that stands in a row; see VatSplitRules::split.
    Result<> splitVat(int row, int rateBp);
    /// Adds the VAT that the buyer owes on a row; see VatSplitRules::addOwed.
    Result<> addOwedVat(int row, int rateBp, OwedByBuyer kind);
    void setVatTerms(const VatTerms &terms) { m_vatTerms = terms; }
    /// The day of the entry.
    void setDay(QDate day) { m_day = day; }
    /// The first line that is somebody's: whom the entry is about.
    std::optional<JournalLine> partyLine() const;
    /// The cell above, to repeat; null in the first row.
    QString above(const QModelIndex &index) const;
    void removeLine(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        JournalLine line;
        QString name;        ///< the account's label
        QString wrongDebit;  ///< as typed, when it is no amount
        QString wrongCredit; ///< likewise
        QDate due = {};
        QString wrongDue = {}; ///< as typed, when it is no day
        QString activity = {}; ///< its code, or as typed
    };
    const Account *account(const QString &number) const;
    void setAccount(Row &row, const QString &typed);
    void setParty(Row &row, const QString &typed) const;
    QString partyName(const QString &code) const;
    QString activityName(const QString &code) const;
    static void setAmount(Row &row, Column side, const QString &typed);
    QString text(const Row &row, int column) const;
    void keepBlankRow();
    std::vector<JournalLine> allLines() const;
    void takeLines(int row, const std::vector<JournalLine> &all);

    std::vector<Account> m_accounts;
    std::vector<ThirdParty> m_parties;
    std::vector<Activity> m_activities;
    std::vector<AccountStore::RoleMapping> m_roles;
    VatTerms m_vatTerms;
    QDate m_day;
    std::vector<Row> m_rows;
    QString m_defaultLabel;
    QDate m_dueFrom; ///< null: lines have no day of their own
    bool m_editable = false;
};

} // namespace cabas::ui
