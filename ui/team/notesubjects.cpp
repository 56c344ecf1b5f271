// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/notesubjects.h"

#include "core/search/findservice.h"
#include "ui/shell/desk.h"
#include "ui/shell/pages.h"

#include <array>

namespace cabas::ui {

namespace {

struct Way {
    NoteSubjectKind kind;
    const char *word;
    const char *page;
};

constexpr std::array<Way, 6> ways{{
    {NoteSubjectKind::Product, "product", "product"},
    {NoteSubjectKind::Member, "member", "member"},
    {NoteSubjectKind::Supplier, "supplier", "suppliers"},
    {NoteSubjectKind::Delivery, "delivery", "reception"},
    {NoteSubjectKind::Order, "order", "order"},
    {NoteSubjectKind::Ticket, "ticket", "ticket"},
}};

std::optional<FoundKind> foundKind(NoteSubjectKind kind)
{
    switch (kind) {
    case NoteSubjectKind::Product:
        return FoundKind::Product;
    case NoteSubjectKind::Member:
        return FoundKind::Member;
    case NoteSubjectKind::Supplier:
        return FoundKind::Supplier;
    case NoteSubjectKind::Delivery:
    case NoteSubjectKind::Order:
    case NoteSubjectKind::Ticket:
        break;
    }
    return {};
}

} // namespace

std::optional<NoteSubject> NoteSubjects::fromWords(const QString &kind, const QString &reference)
{
    for (const Way &way : ways) {
        if (kind == QLatin1String(way.word) && !reference.isEmpty())
            return NoteSubject{way.kind, reference};
    }
    return {};
}

QString NoteSubjects::name(Database &db, const Session &session, const NoteSubject &subject)
{
    const auto kind = foundKind(subject.kind);
    if (!kind)
        return {};
    const Result<QString> name =
        FindService(db).nameOf(session, *kind, subject.reference.toLongLong());
    return name ? *name : QString();
}

QString NoteSubjects::words(const NoteSubject &subject, const QString &name)
{
    const QString &reference = subject.reference;
    switch (subject.kind) {
    case NoteSubjectKind::Product:
        return name.isEmpty() ? tr("Product no. %1").arg(reference) : name;
    case NoteSubjectKind::Member:
        return name.isEmpty() ? tr("A member") : name;
    case NoteSubjectKind::Supplier:
        return name.isEmpty() ? tr("Supplier no. %1").arg(reference) : name;
    case NoteSubjectKind::Delivery:
        return tr("Delivery no. %1").arg(reference);
    case NoteSubjectKind::Order:
        return tr("Order no. %1").arg(reference);
    case NoteSubjectKind::Ticket:
        break;
    }
    return tr("Ticket %1").arg(reference);
}

QString NoteSubjects::page(NoteSubjectKind kind)
{
    return QString::fromLatin1(ways.at(std::size_t(kind)).page);
}

bool NoteSubjects::mayOpen(const Desk &desk, const NoteSubject &subject)
{
    const PageInfo *info = pageNamed(page(subject.kind));
    return info != nullptr && (!info->permission || desk.may(*info->permission));
}

void NoteSubjects::open(Desk &desk, const NoteSubject &subject)
{
    if (subject.kind == NoteSubjectKind::Ticket)
        desk.go(page(subject.kind), subject.reference);
    else
        desk.go(page(subject.kind), subject.reference.toLongLong());
}

} // namespace cabas::ui
