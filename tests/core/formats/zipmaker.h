// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <utility>
#include <vector>

namespace cabas::test {

/// Writes archives for tests, lies included.
class ZipMaker {
public:
    /// `declared` is the unpacked size that the archive tells; -1: the true one.
    void add(const QByteArray &name, const QByteArray &content, qint64 declared = -1,
             quint16 flags = 0)
    {
        // A zlib stream without its head and sum is what zip calls deflated.
        // Nothing is the two bytes of an empty last block.
        const QByteArray deflated =
            content.isEmpty() ? QByteArray("\x03\x00", 2) : qCompress(content, 9).mid(6).chopped(4);
        QByteArray head;
        put(head, 20, 2);
        put(head, flags, 2);
        put(head, 8, 2);
        put(head, 0, 4);
        put(head, crc(content), 4);
        put(head, quint32(deflated.size()), 4);
        put(head, quint32(declared < 0 ? content.size() : declared), 4);
        put(head, quint32(name.size()), 2);
        put(head, 0, 2);
        m_directory += "PK\x01\x02";
        put(m_directory, 20, 2);
        m_directory += head;
        put(m_directory, 0, 2);
        put(m_directory, 0, 2);
        put(m_directory, 0, 2);
        put(m_directory, 0, 4);
        put(m_directory, quint32(m_bytes.size()), 4);
        m_directory += name;
        m_bytes += "PK\x03\x04" + head + name + deflated;
        ++m_count;
    }

    QByteArray bytes() const
    {
        QByteArray all = m_bytes + m_directory + "PK\x05\x06";
        put(all, 0, 4);
        put(all, m_count, 2);
        put(all, m_count, 2);
        put(all, quint32(m_directory.size()), 4);
        put(all, quint32(m_bytes.size()), 4);
        put(all, 0, 2);
        return all;
    }

    /// An XLSX workbook of one sheet with this `sheetData`.
    static QByteArray workbook(const QByteArray &sheetData, const QByteArray &extra = {})
    {
        ZipMaker zip;
        zip.add("[Content_Types].xml", "<Types/>");
        zip.add("xl/workbook.xml",
                "<workbook xmlns:r='r'><sheets><sheet name='T' r:id='a'/></sheets></workbook>");
        zip.add("xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='a' Type='x/worksheet' "
                "Target='worksheets/sheet1.xml'/></Relationships>");
        zip.add("xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + sheetData + "</sheetData>" + extra + "</worksheet>");
        return zip.bytes();
    }

    /// An ODS workbook with this `content.xml`.
    static QByteArray spreadsheet(const QByteArray &table)
    {
        ZipMaker zip;
        zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        zip.add("content.xml", "<office:document-content xmlns:office='o' xmlns:table='t' "
                               "xmlns:text='x'><table:table table:name='T'>" +
                                   table + "</table:table></office:document-content>");
        return zip.bytes();
    }

private:
    static void put(QByteArray &to, quint32 value, int bytes)
    {
        for (int at = 0; at < bytes; ++at)
            to += char((value >> (8 * at)) & 0xFF);
    }
    static quint32 crc(const QByteArray &content)
    {
        quint32 sum = 0xFFFFFFFF;
        for (const char c : content) {
            sum ^= uchar(c);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320 : 0);
        }
        return ~sum;
    }

    QByteArray m_bytes;
    QByteArray m_directory;
    quint32 m_count = 0;
};

} // namespace cabas::test
