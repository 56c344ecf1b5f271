// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/actionpage.h"

#include <QRegularExpression>

#include <algorithm>

namespace cabas::test {

namespace {

constexpr const char *pagePath = "docs/ACTIONS.md";

/// Bytes as they are, one a character, so that positions in both are the same.
QString bytewise(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes);
}

QRegularExpression pattern(const QByteArray &text)
{
    return QRegularExpression(QString::fromLatin1(text), QRegularExpression::MultilineOption);
}

/// Words between the names of a cell.
const QSet<QByteArray> &fillers()
{
    static const QSet<QByteArray> words{"or",  "and",      "with",  "as",   "a",  "an",
                                        "of",  "it",       "all",   "none", "in", "new",
                                        "one", "optional", "where", "too"};
    return words;
}

QSet<QByteArray> wordsIn(const QString &text)
{
    static const QRegularExpression word(u"[a-z][a-z0-9_]*"_qs);
    QSet<QByteArray> words;
    for (auto found = word.globalMatch(text); found.hasNext();)
        words.insert(found.next().captured().toLatin1());
    return words;
}

/// The names of a cell: what is in brackets or backquotes is a remark or a word for a value.
QSet<QByteArray> namesIn(const QByteArray &cell)
{
    static const QRegularExpression quoted(u"`[^`]*`"_qs);
    static const QRegularExpression bracket(u"\\([^()]*\\)"_qs);
    QString text = QString::fromUtf8(cell).remove(quoted);
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text.remove(bracket);
    }
    return wordsIn(text).subtract(fillers());
}

QByteArray listed(const QSet<QByteArray> &words)
{
    QList<QByteArray> sorted(words.begin(), words.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted.join(", ");
}

} // namespace

std::vector<ActionRow> actionRows(const QByteArray &page, Findings &findings)
{
    std::vector<ActionRow> rows;
    int number = 0;
    bool isTable = false;
    for (const QByteArray &line : page.split('\n')) {
        ++number;
        if (line.startsWith("| action | fields |"))
            isTable = true;
        else if (!line.startsWith('|'))
            isTable = false;
        if (!isTable || !line.startsWith("| `"))
            continue;
        const QStringList cells = QString::fromUtf8(line).split(u" | "_qs);
        if (cells.size() == 4 && cells[0].endsWith(u'`') && cells[3].endsWith(u" |"))
            rows.push_back({number, cells[0].sliced(3).chopped(1).toUtf8(), cells[1].toUtf8(),
                            cells[2].toUtf8(), cells[3].chopped(2).toUtf8()});
        else
            findings.push_back({pagePath, number, "a row has four cells, `-` for an empty one"});
    }
    return rows;
}

bool ActionSources::Body::takesFields() const
{
    static const QRegularExpression fields(u"Fields ?&|const QJson(Object|Array|Value) ?&"_qs);
    return fields.match(bytewise(parameters)).hasMatch();
}

ActionSources::ActionSources(const std::vector<Source> &sources)
{
    static const QRegularExpression declared(u"\\b(\\w+)\\("_qs);
    for (const Source &source : sources) {
        if (!source.isUnder("app/cli/"))
            continue;
        if (source.isHeader()) {
            for (auto found = declared.globalMatch(bytewise(source.code())); found.hasNext();)
                m_shared.insert(found.next().captured(1).toLatin1());
        }
        readFunctions(source);
        readActions(source);
    }
}

void ActionSources::readFunctions(const Source &source)
{
    // A function begins at the margin, as the formatter has it.
    static const QRegularExpression head =
        pattern("^(?! )[\\w:<>,*& ]+?[ *&](?:(\\w+)::)?(\\w+)\\(([^;{}]*?)\\)(?: const)?\\s*\\{");
    QByteArray text = source.text();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (source.comments()[at] != ' ' && source.comments()[at] != '\n')
            text[at] = ' ';
    }
    for (auto found = head.globalMatch(bytewise(source.code())); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const qsizetype open = match.capturedEnd() - 1;
        const qsizetype end = closing(source.code(), open);
        if (end < 0)
            continue;
        m_bodies.push_back({source.path(), match.captured(1).toLatin1(),
                            match.captured(2).toLatin1(), match.captured(3).toLatin1(),
                            text.mid(open, end + 1 - open)});
    }
}

void ActionSources::readActions(const Source &source)
{
    static const QRegularExpression entry(u"\\{\"([a-z_]+\\.[a-z_]+)\",\\s+(\\w+)\\}"_qs);
    for (auto found = entry.globalMatch(bytewise(source.text())); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        m_actions.insert(match.captured(1).toLatin1(),
                         {source.path(), match.captured(2).toLatin1()});
    }
}

std::vector<const ActionSources::Body *>
ActionSources::named(const QByteArray &file, const QByteArray &scope, const QByteArray &name) const
{
    std::vector<const Body *> here;
    std::vector<const Body *> elsewhere;
    for (const Body &body : m_bodies) {
        if (body.name == name && body.scope == scope)
            (body.file == file ? here : elsewhere).push_back(&body);
    }
    if (!here.empty())
        return here;
    return m_shared.contains(name) ? elsewhere : std::vector<const Body *>();
}

void ActionSources::follow(const Body &body, bool onlyReaders,
                           std::vector<const Body *> &found) const
{
    // `QFile file(path)` declares a variable: no call of a function of that name.
    static const QRegularExpression call(
        u"(\\w+ +)?(?<![\\w.>:])(?:(\\w+)::)?([a-zA-Z_]\\w*)\\("_qs);
    static const QSet<QString> before{u"return"_qs, u"else"_qs, u"in"_qs};
    for (auto calls = call.globalMatch(bytewise(body.text)); calls.hasNext();) {
        const QRegularExpressionMatch match = calls.next();
        const QString word = match.captured(1).trimmed();
        if (!word.isEmpty() && !before.contains(word))
            continue;
        const QByteArray scope = match.captured(2).toLatin1();
        std::vector<const Body *> candidates =
            named(body.file, scope, match.captured(3).toLatin1());
        if (scope.isEmpty() && candidates.empty() && !body.scope.isEmpty())
            candidates = named(body.file, body.scope, match.captured(3).toLatin1());
        for (const Body *other : candidates) {
            const bool isKnown = std::find(found.begin(), found.end(), other) != found.end();
            if (isKnown || (onlyReaders && !other->takesFields()))
                continue;
            found.push_back(other);
            follow(*other, onlyReaders, found);
        }
    }
}

std::vector<const ActionSources::Body *> ActionSources::reached(const QByteArray &action,
                                                                bool onlyReaders) const
{
    const Start start = m_actions.value(action);
    std::vector<const Body *> found = named(start.file, {}, start.function);
    const std::vector<const Body *> first = found;
    for (const Body *body : first)
        follow(*body, onlyReaders, found);
    return found;
}

QSet<QByteArray> ActionSources::namesReadIn(const Body &body) const
{
    static const QByteArray readers =
        "(?:text|optionalText|integer|optionalInteger|flag|cents|optionalCents|milli|"
        "optionalMilli|day|optionalDay|list|optionalList|object|oneOf|either|has|wrong|value|"
        "contains)";
    static const std::vector<QRegularExpression> expressions{
        // An answer that was made is read too: its name says that it is one.
        pattern("(?<!answer)(?<!json)\\.\\s*" + readers + "\\(\\s*u\"([a-z0-9_]+)\"_qs"),
        pattern("\\.either\\(\\s*u\"[a-z0-9_]+\"_qs,\\s*u\"([a-z0-9_]+)\"_qs"),
        pattern("\\." + readers + "\\([^;?]*\\? u\"([a-z0-9_]+)\"_qs\\s*:\\s*u\"([a-z0-9_]+)\"_qs"),
        pattern("\\b(?:object|each|item)\\[u\"([a-z0-9_]+)\""),
        // Tables of names and of where their values go, or of what they mean.
        pattern("\\{u?\"([a-z0-9_]+)\"(?:_qs)?, &"),
        pattern("std::pair\\(u\"([a-z0-9_]+)\"_qs, (?:true|false)\\)")};
    const QString text = bytewise(body.text);
    QSet<QByteArray> names;
    for (const QRegularExpression &expression : expressions) {
        for (auto found = expression.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            for (int group = 1; group <= match.lastCapturedIndex(); ++group)
                names.insert(match.captured(group).toLatin1());
        }
    }
    return names.unite(namesHandedOn(body)).unite(namesOfLoops(body));
}

QSet<QByteArray> ActionSources::namesHandedOn(const Body &body) const
{
    static const QRegularExpression handed = pattern(
        "(?<![\\w.>])(\\w+)\\(\\s*(?:context,\\s*)?(?:fields|line|object|one|each|item|nested),"
        "\\s*u\"([a-z0-9_]+)\"_qs");
    QSet<QByteArray> names;
    for (auto found = handed.globalMatch(bytewise(body.text)); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto callees = named(body.file, {}, match.captured(1).toLatin1());
        // A text that stands for an absent field is no name.
        if (callees.empty() || callees.front()->parameters.contains("&name") ||
            callees.front()->parameters.contains("&field"))
            names.insert(match.captured(2).toLatin1());
    }
    return names;
}

QSet<QByteArray> ActionSources::namesOfLoops(const Body &body)
{
    static const QRegularExpression loop =
        pattern("for \\(const QString &\\w+ : \\{((?:u\"[a-z0-9_]+\"_qs,?\\s*)+)\\}\\)");
    static const QRegularExpression lambda =
        pattern("const auto (\\w+) = \\[[^\\]]*\\]\\(const QString &name[^{;]*\\{([^;]*);");
    static const QRegularExpression word(u"u\"([a-z0-9_]+)\"_qs"_qs);
    const QString text = bytewise(body.text);
    QSet<QByteArray> names;
    const auto take = [&](const QRegularExpression &expression, const QString &within) {
        for (auto found = expression.globalMatch(within); found.hasNext();)
            names.insert(found.next().captured(1).toLatin1());
    };
    for (auto found = loop.globalMatch(text); found.hasNext();)
        take(word, found.next().captured(1));
    // `take(u"street"_qs, customer.street)`, where `take` is a lambda that reads.
    for (auto found = lambda.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.captured(2).contains(u"fields."))
            take(QRegularExpression(u"\\b"_qs + match.captured(1) + u"\\(u\"([a-z0-9_]+)\"_qs"_qs),
                 text);
    }
    return names;
}

QSet<QByteArray> ActionSources::fieldsOf(const QByteArray &action) const
{
    // `Fields each(QJsonObject{{u"member"_qs, value}})` is made by us and was not given.
    static const QRegularExpression made =
        pattern("Fields \\w+\\((?:QJsonObject)?\\{\\{u\"([a-z0-9_]+)\"_qs");
    QSet<QByteArray> names;
    QSet<QByteArray> ours;
    for (const Body *body : reached(action, true)) {
        names.unite(namesReadIn(*body));
        for (auto found = made.globalMatch(bytewise(body->text)); found.hasNext();)
            ours.insert(found.next().captured(1).toLatin1());
    }
    return names.subtract(ours);
}

QSet<QByteArray> ActionSources::wordsOf(const QByteArray &action) const
{
    static const QRegularExpression literal(u"\"([a-z0-9_]+)\""_qs);
    QSet<QByteArray> words;
    for (const Body *body : reached(action, false)) {
        for (auto found = literal.globalMatch(bytewise(body->text)); found.hasNext();)
            words.insert(found.next().captured(1).toLatin1());
    }
    return words;
}

namespace {

/// The page, row by row, beside the sources.
class PageCheck {
public:
    PageCheck(const ActionSources &sources, const std::vector<ActionRow> &rows, Findings &findings)
        : m_sources(sources), m_findings(findings)
    {
        for (const ActionRow &row : rows) {
            if (m_rows.contains(row.name))
                find(row, "stands here twice");
            m_rows.insert(row.name, row);
        }
    }

    void checkNames()
    {
        const QList<QByteArray> actions = m_sources.actions();
        for (const QByteArray &action : actions) {
            if (!m_rows.contains(action))
                m_findings.push_back({pagePath, 0, "the action " + action + " has no row"});
        }
        for (const ActionRow &row : m_rows) {
            if (!actions.contains(row.name))
                find(row, "there is no such action");
        }
    }

    void checkFields()
    {
        for (const ActionRow &row : m_rows) {
            const QSet<QByteArray> read = m_sources.fieldsOf(row.name);
            const QSet<QByteArray> words = m_sources.wordsOf(row.name);
            const qsizetype arrow = row.about.indexOf("→");
            const QSet<QByteArray> answered =
                arrow < 0 ? QSet<QByteArray>() : namesIn(row.about.mid(arrow));
            require(row, QSet(read).subtract(written(row.name)), "reads and the row lacks: ");
            require(row, namesIn(row.fields).subtract(words), "reads nothing of the name of: ");
            require(row, QSet(answered).subtract(words), "answers nothing of the name of: ");
        }
    }

    void checkRights(const QMap<QByteArray, QByteArray> &rights)
    {
        for (const ActionRow &row : m_rows) {
            const QByteArray right = rights.value(row.name);
            if (row.rights.isEmpty() || !row.rights.contains(right))
                find(row, "asks first for the right: " + right);
        }
    }

private:
    void find(const ActionRow &row, const QByteArray &message)
    {
        m_findings.push_back({pagePath, row.line, row.name + " " + message});
    }

    void require(const ActionRow &row, const QSet<QByteArray> &wrong, const QByteArray &message)
    {
        if (!wrong.isEmpty())
            find(row, message + listed(wrong));
    }

    /// The words of a row's fields, with those of the rows that it says they are as.
    QSet<QByteArray> written(const QByteArray &action) const
    {
        static const QRegularExpression other(u"\\bas (?:of )?`([a-z_]+\\.[a-z_]+)`"_qs);
        const QString fields = QString::fromUtf8(m_rows.value(action).fields);
        QSet<QByteArray> words = wordsIn(fields);
        for (auto found = other.globalMatch(fields); found.hasNext();) {
            const QByteArray name = found.next().captured(1).toLatin1();
            if (name != action && m_rows.contains(name))
                words.unite(written(name));
        }
        return words;
    }

    const ActionSources &m_sources;
    QMap<QByteArray, ActionRow> m_rows;
    Findings &m_findings;
};

} // namespace

void checkActionPage(const ActionSources &sources, const std::vector<ActionRow> &rows,
                     const QMap<QByteArray, QByteArray> &rights, Findings &findings)
{
    PageCheck check(sources, rows, findings);
    check.checkNames();
    check.checkFields();
    check.checkRights(rights);
}

} // namespace cabas::test
