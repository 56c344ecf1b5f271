// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/camtreader.h"

#include "core/formats/exactdecimal.h"
#include "core/formats/safexml.h"
#include "core/formats/xmltree.h"

#include <QBuffer>

namespace cabas {

namespace {

/// Some banks hand the message out in the envelope that carried it (a header, a signature).
constexpr int deepestMessage = 5;

/// An element with what stands in it: an account, a balance or an entry at a time.
struct Piece {
    QString name;
    QString text;
    QString currency;
    std::vector<Piece> pieces;

    const Piece *first(QStringView path) const
    {
        const Piece *at = this;
        for (const QStringView step : path.split(u'/')) {
            const Piece *found = nullptr;
            for (const Piece &piece : at->pieces) {
                if (piece.name == step) {
                    found = &piece;
                    break;
                }
            }
            if (found == nullptr)
                return nullptr;
            at = found;
        }
        return at;
    }
    QString at(QStringView path) const
    {
        const Piece *found = first(path);
        return found != nullptr ? BankProof::text(found->text) : QString();
    }
    /// The first of these paths that holds a text.
    QString anyOf(std::initializer_list<QStringView> paths) const
    {
        for (const QStringView path : paths) {
            if (const QString text = at(path); !text.isEmpty())
                return text;
        }
        return {};
    }
};

/// Reads the element that the reader stands on, to its end. `left` bounds how many may follow.
Piece readPiece(SafeXml &xml, int &left)
{
    Piece piece;
    piece.name = xml.name().toString();
    piece.currency = xml.attribute(u"Ccy");
    const int depth = xml.depth();
    while (xml.next() && !(xml.ends() && xml.depth() == depth)) {
        if (xml.starts()) {
            if (--left < 0)
                xml.stop(CamtReader::tr("one entry has more parts than any bank writes."));
            piece.pieces.push_back(readPiece(xml, left));
        } else if (xml.isText() && piece.text.size() < BankProof::longestText) {
            piece.text += xml.text().left(BankProof::longestText - piece.text.size());
        }
    }
    return piece;
}

std::optional<QDate> dayOf(const Piece *piece)
{
    if (piece == nullptr)
        return std::nullopt;
    const QDate day =
        QDate::fromString(piece->anyOf({u"Dt", u"DtTm"}).left(10), QStringLiteral("yyyy-MM-dd"));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// Signed by the piece's own CdtDbtInd, or by another one's.
std::optional<Money> moneyOf(const Piece *amount, const QString &sign)
{
    if (amount == nullptr || (sign != u"CRDT" && sign != u"DBIT"))
        return std::nullopt;
    const auto number = ExactDecimal::parse(amount->text);
    const auto cents = number ? number->exact(2) : std::nullopt;
    if (!cents || *cents < 0 || !Money::fromCents(*cents).isSane())
        return std::nullopt;
    return Money::fromCents(sign == u"DBIT" ? -*cents : *cents);
}

QString joined(const Piece *piece, QStringView name)
{
    QStringList texts;
    if (piece != nullptr) {
        for (const Piece &one : piece->pieces) {
            if (one.name == name)
                texts += BankProof::text(one.text);
        }
    }
    return BankProof::text(texts.join(u' '));
}

QString known(const QString &reference)
{
    return reference.compare(u"NOTPROVIDED", Qt::CaseInsensitive) == 0 ? QString() : reference;
}

/// Who stands at the other side: whoever pays what comes in, whoever is paid what goes out.
QString partyOf(const Piece &details, bool isCredit)
{
    if (isCredit)
        return details.anyOf({u"RltdPties/Dbtr/Nm", u"RltdPties/Dbtr/Pty/Nm",
                              u"RltdPties/UltmtDbtr/Nm", u"RltdPties/UltmtDbtr/Pty/Nm"});
    return details.anyOf({u"RltdPties/Cdtr/Nm", u"RltdPties/Cdtr/Pty/Nm", u"RltdPties/UltmtCdtr/Nm",
                          u"RltdPties/UltmtCdtr/Pty/Nm"});
}

QString referenceOf(const Piece &details)
{
    for (const QStringView path :
         {QStringView(u"Refs/EndToEndId"), QStringView(u"RmtInf/Strd/CdtrRefInf/Ref"),
          QStringView(u"Refs/ChqNb"), QStringView(u"Refs/InstrId"), QStringView(u"Refs/MndtId")}) {
        if (const QString reference = known(details.at(path)); !reference.isEmpty())
            return reference;
    }
    return {};
}

QString kindOf(const Piece &code)
{
    QStringList words{code.at(u"Domn/Cd"), code.at(u"Domn/Fmly/Cd"),
                      code.at(u"Domn/Fmly/SubFmlyCd")};
    words.removeAll(QString());
    return words.isEmpty() ? code.at(u"Prtry/Cd") : words.join(u'/');
}

BankPart partOf(const Piece &details, const QString &sign)
{
    BankPart part;
    const QString own = details.at(u"CdtDbtInd");
    for (const QStringView path : {QStringView(u"Amt"), QStringView(u"AmtDtls/TxAmt/Amt"),
                                   QStringView(u"AmtDtls/InstdAmt/Amt")}) {
        if (!part.amount)
            part.amount = moneyOf(details.first(path), own.isEmpty() ? sign : own);
    }
    part.party = partyOf(details, (own.isEmpty() ? sign : own) == u"CRDT");
    part.reference = referenceOf(details);
    part.label = joined(details.first(u"RmtInf"), u"Ustrd");
    if (part.label.isEmpty())
        part.label = details.at(u"AddtlTxInf");
    return part;
}

/// The texts of an entry: what the bank adds to it, else what its one payment says.
void describe(BankTransaction &line, const Piece &entry, const std::vector<const Piece *> &details)
{
    QStringList said{entry.at(u"AddtlNtryInf")};
    if (details.size() == 1) {
        const Piece &only = *details.front();
        line.party = partyOf(only, entry.at(u"CdtDbtInd") == u"CRDT");
        line.reference = referenceOf(only);
        said += joined(only.first(u"RmtInf"), u"Ustrd");
        said += only.at(u"AddtlTxInf");
    }
    said.removeAll(QString());
    said.removeDuplicates();
    if (!said.isEmpty())
        line.label = said.takeFirst();
    line.details = said.join(u' ');
    if (line.reference.isEmpty())
        line.reference = known(entry.at(u"NtryRef"));
    if (line.label.isEmpty())
        line.label = line.party;
    if (line.label.isEmpty())
        line.label = line.reference;
    if (line.label.isEmpty())
        line.label = line.kind;
}

/// Reads a document into a BankFile.
class Document {
public:
    Document(SafeXml &xml, BankFile &file) : m_xml(xml), m_file(file) {}

    void read()
    {
        while (m_xml.next()) {
            if (!m_xml.starts())
                continue;
            if (m_xml.depth() <= deepestMessage)
                noteKind();
            if (m_xml.name() == u"Stmt" && m_isStatement)
                readStatement();
            if (!m_file.refused.empty() && m_isOther)
                return;
        }
        finish();
    }

private:
    void noteKind()
    {
        const QString space = m_xml.namespaceUri().toString();
        if (m_xml.name() == u"Document" && space.contains(u"camt.053"))
            m_file.version = space.mid(space.indexOf(u"camt.053"));
        if (m_xml.name() == u"BkToCstmrStmt")
            m_isStatement = true;
        const bool isReport = m_xml.name() == u"BkToCstmrAcctRpt";
        if (!isReport && m_xml.name() != u"BkToCstmrDbtCdtNtfctn")
            return;
        m_isOther = true;
        m_file.refuse(int(m_xml.line()),
                      isReport ? CamtReader::tr("this is a report within the day (camt.052), which "
                                                "may still change. Ask the bank for the statement, "
                                                "camt.053.")
                               : CamtReader::tr("this is a notification (camt.054), without "
                                                "balances. Ask the bank for the statement, "
                                                "camt.053."));
    }

    void readStatement()
    {
        m_statement = {};
        m_balances.clear();
        m_statement.line = int(m_xml.line());
        const int depth = m_xml.depth();
        while (m_xml.next() && !(m_xml.ends() && m_xml.depth() == depth)) {
            if (!m_xml.starts())
                continue;
            int left = CamtReader::mostParts * 60;
            const QString name = m_xml.name().toString();
            const int line = int(m_xml.line());
            const Piece piece = readPiece(m_xml, left);
            if (name == u"Id")
                m_statement.number = BankProof::text(piece.text);
            else if (name == u"Acct")
                takeAccount(piece);
            else if (name == u"Bal")
                m_balances.push_back(piece);
            else if (name == u"Ntry")
                takeEntry(piece, line);
        }
        takeBalances();
        m_file.statements.push_back(std::move(m_statement));
    }

    void takeAccount(const Piece &account)
    {
        m_statement.iban = account.at(u"Id/IBAN").remove(u' ').toUpper();
        if (m_statement.iban.isEmpty())
            m_statement.account = account.anyOf({u"Id/Othr/Id", u"Id/PrtryAcct/Id", u"Id/BBAN"});
        m_statement.currency = account.at(u"Ccy");
    }

    void takeEntry(const Piece &entry, int line)
    {
        const QString state = entry.anyOf({u"Sts/Cd", u"Sts/Prtry", u"Sts"});
        if (state == u"PDNG" || state == u"INFO" || state == u"FUTR") {
            ++m_pending;
            return;
        }
        BankTransaction one;
        one.line = line;
        const QString sign = entry.at(u"CdtDbtInd");
        const Piece *amount = entry.first(u"Amt");
        const std::optional<Money> money = moneyOf(amount, sign);
        if (m_statement.currency.isEmpty() && amount != nullptr)
            m_statement.currency = amount->currency;
        const auto booked = dayOf(entry.first(u"BookgDt"));
        one.value = dayOf(entry.first(u"ValDt"));
        if (!money)
            return refuse(line, CamtReader::tr("this entry has no amount, or not whether it is a "
                                               "credit or a debit."));
        if (!booked && !one.value)
            return refuse(line, CamtReader::tr("this entry has no day."));
        if (!amount->currency.isEmpty() && amount->currency != m_statement.currency)
            return refuse(line, CamtReader::tr("this entry is in %1 and the account in %2.")
                                    .arg(amount->currency, m_statement.currency));
        one.amount = *money;
        one.booked = booked ? *booked : *one.value;
        one.id = entry.at(u"AcctSvcrRef");
        if (const Piece *code = entry.first(u"BkTxCd"))
            one.kind = kindOf(*code);
        takeDetails(one, entry, sign);
        if (m_count++ >= BankProof::mostTransactions)
            return m_xml.stop(CamtReader::tr("the file has more than %1 entries.")
                                  .arg(BankProof::mostTransactions));
        m_statement.transactions.push_back(std::move(one));
    }

    static void takeDetails(BankTransaction &line, const Piece &entry, const QString &sign)
    {
        std::vector<const Piece *> details;
        for (const Piece &batch : entry.pieces) {
            if (batch.name != u"NtryDtls")
                continue;
            for (const Piece &piece : batch.pieces) {
                if (piece.name == u"TxDtls")
                    details.push_back(&piece);
            }
        }
        describe(line, entry, details);
        if (details.size() > 1) {
            for (const Piece *one : details)
                line.parts.push_back(partOf(*one, sign));
        } else if (details.size() == 1 && line.id.isEmpty()) {
            line.id = details.front()->at(u"Refs/AcctSvcrRef");
        }
    }

    /// The first balance of one of these kinds, of the account's own currency.
    const Piece *balanceOf(std::initializer_list<QStringView> codes, bool last)
    {
        for (const QStringView code : codes) {
            const Piece *found = nullptr;
            for (const Piece &balance : m_balances) {
                if (balance.at(u"Tp/CdOrPrtry/Cd") == code && (found == nullptr || last))
                    found = &balance;
            }
            if (found == nullptr)
                continue;
            const Piece *amount = found->first(u"Amt");
            if (amount == nullptr || amount->currency.isEmpty() ||
                amount->currency == m_statement.currency)
                return found;
            m_file.warn(u"balance_currency"_qs,
                        CamtReader::tr("The balance %1 is in %2 and the account in %3: it proves "
                                       "nothing and is left out.")
                            .arg(code.toString(), amount->currency, m_statement.currency));
        }
        return nullptr;
    }

    void takeBalances()
    {
        if (m_statement.currency.isEmpty() && !m_balances.empty()) {
            const Piece *amount = m_balances.front().first(u"Amt");
            m_statement.currency = amount != nullptr ? amount->currency : QString();
        }
        const Piece *opening = balanceOf({u"OPBD", u"PRCD", u"ITBD"}, false);
        const Piece *closing = balanceOf({u"CLBD", u"ITBD"}, true);
        if (opening == closing)
            return; // an intermediate balance alone: of which side it stands is not said
        if (opening != nullptr) {
            m_statement.opening = moneyOf(opening->first(u"Amt"), opening->at(u"CdtDbtInd"));
            m_statement.openingOn = dayOf(opening->first(u"Dt"));
        }
        if (closing != nullptr) {
            m_statement.closing = moneyOf(closing->first(u"Amt"), closing->at(u"CdtDbtInd"));
            m_statement.closingOn = dayOf(closing->first(u"Dt"));
        }
    }

    void refuse(int line, const QString &reason)
    {
        m_statement.isIncomplete = true;
        m_file.refuse(line, reason);
    }

    void finish()
    {
        if (const Result<> outcome = m_xml.outcome(); !outcome) {
            m_file.statements.clear();
            m_file.refuse(int(m_xml.line()), outcome.failure().message);
        } else if (m_file.statements.empty() && m_file.refused.empty()) {
            m_file.refuse(1,
                          m_isStatement
                              ? CamtReader::tr("the file holds no statement of an account.")
                              : CamtReader::tr("this XML is no statement of a bank (camt.053)."));
        }
        if (m_pending > 0)
            m_file.warn(u"pending"_qs, CamtReader::tr("%n entries are not booked yet and were left "
                                                      "out.",
                                                      nullptr, m_pending));
    }

    SafeXml &m_xml;
    BankFile &m_file;
    BankStatement m_statement;
    std::vector<Piece> m_balances;
    bool m_isStatement = false;
    bool m_isOther = false;
    int m_pending = 0;
    int m_count = 0;
};

} // namespace

BankFile CamtReader::read(const QByteArray &bytes)
{
    BankFile file;
    file.format = u"camt.053"_qs;
    const Result<QByteArray> plain = XmlTree::plainDocument(bytes);
    if (!plain) {
        file.refuse(1, plain.failure().message);
        return file;
    }
    QBuffer buffer;
    buffer.setData(*plain);
    buffer.open(QIODevice::ReadOnly);
    SafeXml xml(buffer);
    Document(xml, file).read();
    BankProof::settle(file);
    return file;
}

} // namespace cabas
