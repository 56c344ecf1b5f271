// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"
#include "ui/shell/desk.h"

#include <QAbstractTableModel>

#include <vector>

namespace cabas::ui {

/// Members by name, read page by page as one scrolls, or those that a search found, each with how
/// they stand today.
class MembersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Number, HouseholdColumn, StandingColumn, Balance, ColumnCount };

    explicit MembersModel(Desk &desk, QObject *parent = nullptr);

    /// Everybody when nothing is typed, else by name, number or badge.
    void show(const QString &typed);
    /// Exactly these.
    void showMembers(const std::vector<Member> &members);
    const Member &member(int row) const { return m_rows[size_t(row)].member; }
    int rowOf(MemberId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Line {
        Member member;
        Standing standing;
    };
    std::vector<Member> nextPage() const;
    void append(const std::vector<Member> &members);
    QString text(const Line &line, int column) const;

    Desk &m_desk;
    std::vector<Line> m_rows;
    bool m_more = false;
};

} // namespace cabas::ui
