// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/rules.h"

namespace cabas::test {

namespace {

/// Part `index` of a path: 0 is the top folder.
QByteArray part(const QByteArray &path, int index)
{
    const QList<QByteArray> parts = path.split('/');
    return index < parts.size() ? parts[index] : QByteArray();
}

/// The rooms of ui/ that every other room of ui/ may use.
bool isUiCommon(const QByteArray &room)
{
    return room == "shell" || room == "widgets" || room == "printing";
}

} // namespace

Layers Layers::read(const QByteArray &text, Findings &findings)
{
    Layers layers;
    const Source source("tests/tidy/layers.txt", text);
    for (int number = 1; number <= source.lineCount(); ++number) {
        const QByteArray line = source.line(number).toByteArray().trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype colon = line.indexOf(':');
        const QByteArray room = line.left(colon).trimmed();
        QSet<QByteArray> below;
        for (const QByteArray &other : line.mid(colon + 1).simplified().split(' ')) {
            if (other.isEmpty())
                continue;
            if (!layers.m_rooms.contains(other))
                findings.push_back(
                    {source.path(), number, room + " names " + other + ", which is not above it"});
            below.insert(other);
        }
        if (colon < 0 || layers.m_rooms.contains(room))
            findings.push_back({source.path(), number, "one line a room: `room: others`"});
        layers.m_rooms.insert(room, below);
    }
    return layers;
}

void Layers::check(const Source &source, Findings &findings) const
{
    const QByteArray &code = source.code();
    for (qsizetype at = code.indexOf("#include \""); at >= 0;
         at = code.indexOf("#include \"", at + 1)) {
        const qsizetype start = at + 10;
        checkInclude(source, at, code.mid(start, code.indexOf('"', start) - start), findings);
    }
    if (source.isUnder("core/") && !source.room().isEmpty() && !m_rooms.contains(source.room()))
        findings.push_back(
            {source.path(), 1, "core/" + source.room() + " has no line in tests/tidy/layers.txt"});
}

bool Layers::mayInclude(const QByteArray &room, const QByteArray &other) const
{
    return room == other || m_rooms.value(room).contains(other);
}

void Layers::checkInclude(const Source &source, qsizetype at, const QByteArray &header,
                          Findings &findings) const
{
    const QByteArray top = part(header, 0);
    const QByteArray room = part(header, 1);
    if (source.isUnder("tests/"))
        return;
    std::optional<QByteArray> reason;
    if (top == "core")
        reason = againstCore(source, room);
    else if (top == "ui")
        reason = againstUi(source, room);
    else if (top == "app" && source.isUnder("core/"))
        reason = "core knows nothing of app/";
    else if (top == "tests")
        reason = "what is shipped includes nothing of tests/";
    else if (top != "app" && !header.endsWith(".moc"))
        reason = "write the path from the top of the tree";
    if (!reason && header.endsWith("service.h") && source.isUnder("core/") && room != source.room())
        reason = "a service is a door for ui and app: use the room's values, rules and stores";
    if (!reason && header.endsWith("store.h") && source.isUnder("ui/"))
        reason = "pages speak to services, never to a store";
    if (reason)
        findings.push_back(source.finding(at, "\"" + header + "\": " + *reason));
}

std::optional<QByteArray> Layers::againstCore(const Source &source, const QByteArray &room) const
{
    if (!source.isUnder("core/") || mayInclude(source.room(), room))
        return {};
    return "core/" + source.room() + " may not look into core/" + room +
           " (tests/tidy/layers.txt has the floors)";
}

std::optional<QByteArray> Layers::againstUi(const Source &source, const QByteArray &room) const
{
    if (source.isUnder("core/"))
        return "core knows no window";
    if (source.isUnder("app/"))
        return "app reaches the window through the library that it loads";
    const QByteArray own = source.room();
    const bool isAllowed = own == "shell" || isUiCommon(room) || mayInclude(own, room);
    if (isAllowed)
        return {};
    return "ui/" + own + " may not look into ui/" + room + " (as in core: tests/tidy/layers.txt)";
}

} // namespace cabas::test
