// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/sepatransfer.h"

#include "core/base/day.h"
#include "core/base/text.h"
#include "core/formats/ibancheck.h"

#include <QXmlStreamWriter>

namespace cabas {

namespace {

constexpr size_t mostTransfers = 5000;
constexpr qint64 mostCents = 99'999'999'999;
constexpr int idLength = 35;
constexpr int nameLength = 70;
constexpr int textLength = 140;

/// Writes one order; the two versions differ in a few names.
class Writer {
public:
    Writer(const SepaOrder &order, SepaTransferFile::Version version)
        : m_order(order), m_isNew(version == SepaTransferFile::Version::V09), m_xml(&m_bytes)
    {
    }

    QByteArray bytes()
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"Document"_qs);
        m_xml.writeDefaultNamespace(m_isNew ? u"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"_qs
                                            : u"urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"_qs);
        m_xml.writeStartElement(u"CstmrCdtTrfInitn"_qs);
        head();
        payment();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void element(const QString &name, const QString &text) { m_xml.writeTextElement(name, text); }

    template <typename Inner>
    void within(const QString &name, Inner inner)
    {
        m_xml.writeStartElement(name);
        inner();
        m_xml.writeEndElement();
    }

    void sums()
    {
        element(u"NbOfTxs"_qs, QString::number(m_order.transfers.size()));
        element(u"CtrlSum"_qs, plainDecimal(SepaTransferFile::total(m_order).cents(), 2));
    }

    void head()
    {
        within(u"GrpHdr"_qs, [&] {
            element(u"MsgId"_qs, SepaTransferFile::latin(m_order.messageId, idLength));
            element(u"CreDtTm"_qs, m_order.madeAt.toString(u"yyyy-MM-ddTHH:mm:ss"_qs));
            sums();
            within(u"InitgPty"_qs,
                   [&] { element(u"Nm"_qs, SepaTransferFile::latin(m_order.holder, nameLength)); });
        });
    }

    /// The bank of an account: its code, or the word that says it follows from the IBAN.
    void agent(const QString &name, const QString &bic)
    {
        within(name, [&] {
            within(u"FinInstnId"_qs, [&] {
                if (!bic.isEmpty())
                    element(m_isNew ? u"BICFI"_qs : u"BIC"_qs, bic);
                else
                    within(u"Othr"_qs, [&] { element(u"Id"_qs, u"NOTPROVIDED"_qs); });
            });
        });
    }

    void account(const QString &name, const QString &iban)
    {
        within(name, [&] { within(u"Id"_qs, [&] { element(u"IBAN"_qs, iban); }); });
    }

    void payment()
    {
        within(u"PmtInf"_qs, [&] {
            element(u"PmtInfId"_qs, SepaTransferFile::latin(m_order.messageId, idLength));
            element(u"PmtMtd"_qs, u"TRF"_qs);
            element(u"BtchBookg"_qs, u"true"_qs);
            sums();
            within(u"PmtTpInf"_qs,
                   [&] { within(u"SvcLvl"_qs, [&] { element(u"Cd"_qs, u"SEPA"_qs); }); });
            if (m_isNew)
                within(u"ReqdExctnDt"_qs, [&] { element(u"Dt"_qs, dayText(m_order.executeOn)); });
            else
                element(u"ReqdExctnDt"_qs, dayText(m_order.executeOn));
            within(u"Dbtr"_qs,
                   [&] { element(u"Nm"_qs, SepaTransferFile::latin(m_order.holder, nameLength)); });
            account(u"DbtrAcct"_qs, m_order.iban);
            agent(u"DbtrAgt"_qs, m_order.bic);
            element(u"ChrgBr"_qs, u"SLEV"_qs);
            for (const SepaTransfer &transfer : m_order.transfers)
                write(transfer);
        });
    }

    void write(const SepaTransfer &transfer)
    {
        within(u"CdtTrfTxInf"_qs, [&] {
            within(u"PmtId"_qs, [&] {
                element(u"EndToEndId"_qs, SepaTransferFile::latin(transfer.endToEnd, idLength));
            });
            within(u"Amt"_qs, [&] {
                m_xml.writeStartElement(u"InstdAmt"_qs);
                m_xml.writeAttribute(u"Ccy"_qs, u"EUR"_qs);
                m_xml.writeCharacters(plainDecimal(transfer.amount.cents(), 2));
                m_xml.writeEndElement();
            });
            if (!transfer.bic.isEmpty())
                agent(u"CdtrAgt"_qs, transfer.bic);
            within(u"Cdtr"_qs,
                   [&] { element(u"Nm"_qs, SepaTransferFile::latin(transfer.name, nameLength)); });
            account(u"CdtrAcct"_qs, transfer.iban);
            const QString text = SepaTransferFile::latin(transfer.remittance, textLength);
            if (!text.isEmpty())
                within(u"RmtInf"_qs, [&] { element(u"Ustrd"_qs, text); });
        });
    }

    const SepaOrder &m_order;
    bool m_isNew;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QString SepaTransferFile::latin(const QString &text, int length)
{
    // fold() opens ligatures and drops accents, but makes all small: capitals are kept by letter.
    QString plain;
    for (const QChar c : text) {
        const QString folded = fold(QString(c));
        plain += c.isUpper() ? folded.toUpper() : c.isSpace() ? u" "_qs : folded;
    }
    static const QString allowed = u"/-?:().,'+ "_qs;
    for (QChar &c : plain) {
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || allowed.contains(c));
        if (!isPlain)
            c = c == u'’' ? u'\'' : c == u'–' || c == u'—' ? u'-' : u'.';
    }
    // Neither a slash at an end nor two of them: banks refuse both.
    plain = plain.simplified();
    while (plain.contains(u"//"_qs))
        plain.replace(u"//"_qs, u"/"_qs);
    while (plain.startsWith(u'/'))
        plain.remove(0, 1);
    plain = plain.left(length).trimmed();
    while (plain.endsWith(u'/'))
        plain.chop(1);
    return plain;
}

Money SepaTransferFile::total(const SepaOrder &order)
{
    Money sum;
    for (const SepaTransfer &transfer : order.transfers)
        sum += transfer.amount;
    return sum;
}

Result<QByteArray> SepaTransferFile::write(const SepaOrder &order, Version version)
{
    if (order.transfers.empty() || order.transfers.size() > mostTransfers)
        return refused(tr("A file holds 1 to %1 transfers.").arg(mostTransfers), u"transfers"_qs);
    if (!IbanCheck::isIban(order.iban) || latin(order.holder, nameLength).isEmpty() ||
        latin(order.messageId, idLength).isEmpty())
        return refused(tr("The account to pay from needs its holder and its IBAN."), u"account"_qs);
    if (!order.bic.isEmpty() && !IbanCheck::isBic(order.bic))
        return refused(tr("The BIC %1 is wrong: it has 8 or 11 letters and digits.").arg(order.bic),
                       u"bic"_qs);
    if (!order.executeOn.isValid() || !order.madeAt.isValid())
        return refused(tr("The day of the transfers is missing or is not a real day."), u"date"_qs);
    for (const SepaTransfer &transfer : order.transfers) {
        if (latin(transfer.name, nameLength).isEmpty() || transfer.endToEnd.isEmpty())
            return refused(tr("A transfer has no name to pay to."), u"name"_qs);
        if (!IbanCheck::isIban(transfer.iban))
            return refused(tr("The IBAN of %1 is missing or wrong. Complete it beside their "
                              "account.")
                               .arg(transfer.name),
                           u"iban"_qs);
        if (!transfer.bic.isEmpty() && !IbanCheck::isBic(transfer.bic))
            return refused(
                tr("The BIC of %1 is wrong: it has 8 or 11 letters and digits.").arg(transfer.name),
                u"bic"_qs);
        if (transfer.amount <= Money() || transfer.amount.cents() > mostCents)
            return refused(tr("The amount for %1 cannot be transferred.").arg(transfer.name),
                           u"amount"_qs);
    }
    return Writer(order, version).bytes();
}

} // namespace cabas
