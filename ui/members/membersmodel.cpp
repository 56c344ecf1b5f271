// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/membersmodel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/memberrules.h"
#include "core/members/memberservice.h"
#include "ui/members/memberwords.h"
#include "ui/widgets/cell.h"

namespace cabas::ui {

namespace {

constexpr int pageRows = 200;

bool isFigure(int column)
{
    return column == MembersModel::Number || column == MembersModel::Balance;
}

} // namespace

MembersModel::MembersModel(Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
}

void MembersModel::show(const QString &typed)
{
    beginResetModel();
    m_rows.clear();
    if (typed.trimmed().isEmpty()) {
        const std::vector<Member> members = nextPage();
        m_more = int(members.size()) == pageRows;
        append(members);
    } else {
        m_more = false;
        const auto found = MemberService(m_desk.db()).search(m_desk.session(), typed, pageRows);
        append(found ? *found : std::vector<Member>());
    }
    endResetModel();
}

void MembersModel::showMembers(const std::vector<Member> &members)
{
    beginResetModel();
    m_rows.clear();
    m_more = false;
    append(members);
    endResetModel();
}

std::vector<Member> MembersModel::nextPage() const
{
    const std::optional<Member> after =
        m_rows.empty() ? std::nullopt : std::optional(m_rows.back().member);
    const auto page = MemberService(m_desk.db()).page(m_desk.session(), after, pageRows);
    return page ? *page : std::vector<Member>();
}

void MembersModel::append(const std::vector<Member> &members)
{
    const auto standings = MemberService(m_desk.db()).standingsToday(m_desk.session(), members);
    for (size_t i = 0; i < members.size(); ++i)
        m_rows.push_back({members[i], standings ? (*standings)[i] : Standing()});
}

bool MembersModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void MembersModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid())
        return;
    const std::vector<Member> members = nextPage();
    m_more = int(members.size()) == pageRows;
    if (members.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(members.size()) - 1);
    append(members);
    endInsertRows();
}

int MembersModel::rowOf(MemberId id) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].member.id == id)
            return int(row);
    }
    return -1;
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MembersModel::text(const Line &line, int column) const
{
    const Member &member = line.member;
    switch (column) {
    case Name:
        return member.name;
    case Number:
        return QString::number(member.number);
    case HouseholdColumn:
        return member.householdName;
    case StandingColumn:
        return MemberRules::stateTitle(line.standing.state);
    default:
        return member.balance.isZero() ? QString() : moneyText(member.balance, Language::locale());
    }
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::TextAlignmentRole:
        return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Cell::ChipKind:
        return column == StandingColumn ? QVariant(int(MemberWords::kindOf(line.standing)))
                                        : QVariant();
    case Cell::Ink:
        if (column == Balance && line.member.balance.isNegative())
            return int(Token::Danger);
        return column == HouseholdColumn ? QVariant(int(Token::TextMuted)) : QVariant();
    case Cell::Strong:
        return column == Balance;
    case Qt::UserRole:
        return column == Balance ? line.member.balance.cents() : line.member.id.value();
    default:
        return {};
    }
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Member");
    case Number:
        return tr("Number");
    case HouseholdColumn:
        return tr("Household");
    case StandingColumn:
        return tr("Standing");
    default:
        return tr("Account");
    }
}

} // namespace cabas::ui
