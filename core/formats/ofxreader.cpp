// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ofxreader.h"

#include "core/formats/bankfigures.h"
#include "core/formats/charset.h"

#include <QHash>
#include <QRegularExpression>

namespace cabas {

namespace {

/// Letters that SGML writes by name or number.
QString unescaped(QStringView raw)
{
    static const QHash<QString, QChar> names{{u"amp"_qs, u'&'},   {u"lt"_qs, u'<'},
                                             {u"gt"_qs, u'>'},    {u"quot"_qs, u'"'},
                                             {u"apos"_qs, u'\''}, {u"nbsp"_qs, u' '}};
    QString text;
    for (qsizetype at = 0; at < raw.size(); ++at) {
        const qsizetype end = raw[at] == u'&' ? raw.indexOf(u';', at) : -1;
        if (end < 0 || end - at > 8) {
            text += raw[at];
            continue;
        }
        const QString name = raw.mid(at + 1, end - at - 1).toString();
        bool isNumber = false;
        const ushort code = name.startsWith(u"#x")  ? name.mid(2).toUShort(&isNumber, 16)
                            : name.startsWith(u'#') ? name.mid(1).toUShort(&isNumber)
                                                    : 0;
        if (isNumber && code >= 32)
            text += QChar(code);
        else if (names.contains(name))
            text += names.value(name);
        else
            text += raw.mid(at, end - at + 1);
        at = end;
    }
    return BankProof::text(text);
}

/// UTF-8 wherever the bytes are (many banks announce 1252 and write UTF-8), else what the header
/// names, else Windows.
Charset charsetOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return Charset::Utf16Le;
    if (bytes.startsWith("\xFE\xFF"))
        return Charset::Utf16Be;
    if (!firstInvalidUtf8(bytes))
        return Charset::Utf8;
    static const QRegularExpression named(
        QStringLiteral("(?:CHARSET:|encoding\\s*=\\s*[\"'])\\s*([A-Za-z0-9._-]+)"));
    const auto match = named.match(QString::fromLatin1(bytes.left(600)));
    const auto charset = charsetFromName(match.captured(1));
    return charset && *charset != Charset::Utf8 ? *charset : Charset::Windows1252;
}

/// Goes through the tags of a document, in order, with the text that follows each.
class Tags {
public:
    explicit Tags(const QString &text) : m_text(text) {}

    QString name;    ///< in capitals, `/NAME` for a closing one
    QStringView raw; ///< what follows, to the next tag
    int line = 1;

    bool next()
    {
        while (m_at >= 0 && m_at < m_text.size()) {
            const qsizetype open = m_text.indexOf(u'<', m_at);
            if (open < 0)
                break;
            line += int(QStringView(m_text).mid(m_at, open - m_at).count(u'\n'));
            const bool isComment = QStringView(m_text).mid(open, 4) == u"<!--";
            const bool isLiteral = QStringView(m_text).mid(open, 9) == u"<![CDATA[";
            const QString closing = isComment ? u"-->"_qs : isLiteral ? u"]]>"_qs : u">"_qs;
            const qsizetype close = m_text.indexOf(closing, open);
            if (close < 0)
                break;
            if (!isComment && !isLiteral && m_text[open + 1] == u'!')
                return forbidden();
            line += int(QStringView(m_text).mid(open, close - open).count(u'\n'));
            m_at = close + closing.size();
            if (isComment || isLiteral || m_text[open + 1] == u'?')
                continue;
            name =
                m_text.mid(open + 1, close - open - 1).simplified().section(u' ', 0, 0).toUpper();
            if (name.endsWith(u'/'))
                name.chop(1);
            raw = following();
            return true;
        }
        return false;
    }
    bool isForbidden() const { return m_isForbidden; }
    QString value() const { return unescaped(raw); }

private:
    bool forbidden()
    {
        m_isForbidden = true;
        return false;
    }
    QStringView following() const
    {
        const QStringView rest = QStringView(m_text).mid(m_at);
        if (rest.startsWith(u"<![CDATA[")) {
            const qsizetype end = rest.indexOf(u"]]>");
            return end < 0 ? QStringView() : rest.mid(9, end - 9);
        }
        const qsizetype end = rest.indexOf(u'<');
        return end < 0 ? rest : rest.first(end);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_isForbidden = false;
};

/// Fills a BankFile tag by tag.
class Document {
public:
    explicit Document(BankFile &file) : m_file(file) {}

    void take(const Tags &tags)
    {
        const QString &name = tags.name;
        if (name == u"STMTRS" || name == u"CCSTMTRS")
            return begin(tags.line);
        if (name == u"/STMTRS" || name == u"/CCSTMTRS")
            return end();
        if (name.startsWith(u'/')) {
            if (name == u"/STMTTRN")
                endLine();
            else if (name == u"/BANKTRANLIST")
                endLine();
            if (name.mid(1) == m_inside)
                m_inside.clear();
            return;
        }
        if (name == u"STMTTRN")
            return beginLine(tags.line);
        static const QStringList insides{u"BANKACCTFROM"_qs, u"CCACCTFROM"_qs,   u"BANKACCTTO"_qs,
                                         u"CCACCTTO"_qs,     u"LEDGERBAL"_qs,    u"AVAILBAL"_qs,
                                         u"PAYEE"_qs,        u"ORIGCURRENCY"_qs, u"CURRENCY"_qs};
        if (insides.contains(name)) {
            if (name == u"LEDGERBAL" || name == u"AVAILBAL")
                endLine();
            m_inside = name;
            return;
        }
        if (m_open)
            field(name, tags.value(), tags.line);
    }

    void finish()
    {
        if (m_open)
            m_file.refuse(m_statement.line, OfxReader::tr("this statement does not end: the file "
                                                          "was cut short. Ask for it again."));
        else if (m_file.statements.empty() && m_file.refused.empty())
            m_file.refuse(1, OfxReader::tr("the file holds no statement of an account."));
    }

private:
    void begin(int line)
    {
        m_statement = {};
        m_statement.line = line;
        m_open = true;
    }

    void end()
    {
        if (!m_open)
            return;
        endLine();
        if (m_statement.account.isEmpty() && m_statement.iban.isEmpty())
            m_file.refuse(m_statement.line, OfxReader::tr("the statement does not say of which "
                                                          "account it is."));
        else
            m_file.statements.push_back(m_statement);
        m_open = false;
        m_inside.clear();
    }

    void beginLine(int line)
    {
        // Movements of securities have operations too, which are no statement's of a bank.
        if (!m_open)
            return;
        endLine();
        m_line = {};
        m_line.line = line;
        m_amount.clear();
        m_day.clear();
        m_inLine = true;
        m_inside.clear();
    }

    void endLine()
    {
        if (!m_inLine)
            return;
        m_inLine = false;
        const auto amount = BankFigures::amount(m_amount, BankFigures::Style::Machine);
        const auto day = BankFigures::day(m_day, BankFigures::Order::DayMonth);
        if (!amount || !day) {
            m_statement.isIncomplete = true;
            m_file.refuse(
                m_line.line,
                !day ? OfxReader::tr("this operation has no day (DTPOSTED “%1”).").arg(m_day)
                     : OfxReader::tr("this operation has no amount (TRNAMT “%1”).").arg(m_amount));
            return;
        }
        m_line.amount = *amount;
        m_line.booked = *day;
        if (m_line.label.isEmpty())
            m_line.label = m_line.details;
        if (m_line.label.isEmpty())
            m_line.label =
                m_line.reference.isEmpty() ? m_line.kind : m_line.kind + u' ' + m_line.reference;
        if (m_line.details == m_line.label)
            m_line.details.clear();
        m_statement.transactions.push_back(m_line);
    }

    void field(const QString &name, const QString &value, int line)
    {
        if (m_inside == u"BANKACCTFROM" || m_inside == u"CCACCTFROM")
            return account(name, value);
        if (m_inside == u"LEDGERBAL")
            return balance(name, value, line);
        if (m_inside == u"PAYEE" && name == u"NAME" && m_inLine)
            m_line.party = value;
        if (!m_inside.isEmpty())
            return;
        if (name == u"CURDEF")
            m_statement.currency = value.toUpper();
        else if (m_inLine)
            lineField(name, value);
    }

    void account(const QString &name, const QString &value)
    {
        static const QRegularExpression iban(QStringLiteral("^[A-Z]{2}\\d{2}[A-Z0-9]{11,30}$"));
        if (name == u"BANKID")
            m_statement.bank = value;
        else if (name == u"BRANCHID")
            m_statement.branch = value;
        else if (name == u"ACCTID" && iban.match(QString(value).remove(u' ')).hasMatch())
            m_statement.iban = QString(value).remove(u' ');
        else if (name == u"ACCTID")
            m_statement.account = value;
    }

    void balance(const QString &name, const QString &value, int line)
    {
        if (name == u"DTASOF")
            m_statement.closingOn = BankFigures::day(value, BankFigures::Order::DayMonth);
        if (name != u"BALAMT" || value.isEmpty())
            return;
        m_statement.closing = BankFigures::amount(value, BankFigures::Style::Machine);
        if (!m_statement.closing)
            m_file.refuse(line, OfxReader::tr("the balance “%1” is no amount.").arg(value));
    }

    void lineField(const QString &name, const QString &value)
    {
        if (name == u"TRNAMT")
            m_amount = value;
        else if (name == u"DTPOSTED")
            m_day = value;
        else if (name == u"DTAVAIL")
            m_line.value = BankFigures::day(value, BankFigures::Order::DayMonth);
        else if (name == u"FITID")
            m_line.id = value;
        else if (name == u"TRNTYPE")
            m_line.kind = value;
        else if (name == u"NAME")
            m_line.label = value;
        else if (name == u"MEMO")
            m_line.details = value;
        else if (name == u"CHECKNUM" || (name == u"REFNUM" && m_line.reference.isEmpty()))
            m_line.reference = value;
    }

    BankFile &m_file;
    BankStatement m_statement;
    BankTransaction m_line;
    QString m_amount;
    QString m_day;
    QString m_inside; ///< the part that fields belong to; empty: the statement or its line
    bool m_open = false;
    bool m_inLine = false;
};

} // namespace

BankFile OfxReader::read(const QByteArray &bytes)
{
    BankFile file;
    file.format = u"ofx"_qs;
    const QString text = decoded(bytes, charsetOf(bytes));
    static const QRegularExpression version(QStringLiteral("VERSION(?::|=\")\\s*(\\d+)"));
    file.version = version.match(text.left(600)).captured(1);
    Tags tags(text);
    Document document(file);
    int lines = 0;
    while (tags.next()) {
        if (tags.name == u"STMTTRN" && ++lines > BankProof::mostTransactions) {
            file.refuse(
                tags.line,
                tr("the file has more than %1 operations.").arg(BankProof::mostTransactions));
            file.statements.clear();
            return file;
        }
        document.take(tags);
    }
    if (tags.isForbidden()) {
        file.statements.clear();
        file.refuse(tags.line, tr("the file defines its own words (a document type), which no bank "
                                  "does: it is not opened."));
        return file;
    }
    document.finish();
    BankProof::settle(file);
    return file;
}

} // namespace cabas
