// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace cabas::test {

/// Writes small PDFs object by object, to attach files in every way that PDFs know.
class PdfMaker {
public:
    /// The number that the next object gets.
    int next() const { return int(m_objects.size()) + 1; }

    /// `12` for `<< ... >>`: refer to it as `12 0 R`.
    int add(const QByteArray &object)
    {
        m_objects.push_back(object);
        return int(m_objects.size());
    }
    int addStream(const QByteArray &entries, const QByteArray &bytes)
    {
        return add("<< " + entries + " /Length " + QByteArray::number(bytes.size()) +
                   " >>\nstream\n" + bytes + "\nendstream");
    }
    /// A file and the specification that names it; the number of the specification.
    int addFile(const QByteArray &name, const QByteArray &bytes, bool isPacked = true)
    {
        const int stream = isPacked ? addStream("/Type /EmbeddedFile /Filter /FlateDecode",
                                                qCompress(bytes).mid(4))
                                    : addStream("/Type /EmbeddedFile", bytes);
        return add("<< /Type /Filespec /F (" + name + ") /EF << /F " + reference(stream) +
                   " >> >>");
    }
    /// The page and its tree; `entries` go into the page. The number of the tree.
    int addPages(const QByteArray &entries = {})
    {
        const int tree = next() + 1;
        const int page = add("<< /Type /Page /MediaBox [0 0 99 99] /Parent " + reference(tree) +
                             " " + entries + " >>");
        return add("<< /Type /Pages /Count 1 /Kids [" + reference(page) + "] >>");
    }
    static QByteArray reference(int number) { return QByteArray::number(number) + " 0 R"; }

    /// The whole file; `entries` go into the catalogue.
    QByteArray pdf(int pages, const QByteArray &entries = {})
    {
        const int root =
            add("<< /Type /Catalog /Pages " + reference(pages) + " " + entries + " >>");
        QByteArray bytes = "%PDF-1.7\n";
        QByteArray table = "xref\n0 " + QByteArray::number(next()) + "\n0000000000 65535 f \n";
        for (size_t at = 0; at < m_objects.size(); ++at) {
            table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
            bytes += QByteArray::number(int(at) + 1) + " 0 obj\n" + m_objects[at] + "\nendobj\n";
        }
        const qsizetype start = bytes.size();
        return bytes + table + "trailer\n<< /Size " + QByteArray::number(next()) + " /Root " +
               reference(root) + " >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    }

    /// The whole file, its places told by a stream of their own (PDF 1.5); the objects of
    /// `inStream` (number and place in it) stand in the object stream `holder`.
    QByteArray pdfWithXrefStream(int root, int holder, const std::vector<int> &inStream)
    {
        QByteArray bytes = "%PDF-1.7\n";
        QByteArray table("\0\0\0\0\0\xFF\xFF", 7);
        const auto entry = [&table](char type, qsizetype place, int index) {
            table += type;
            for (int shift = 24; shift >= 0; shift -= 8)
                table += char((place >> shift) & 0xFF);
            table += char(index >> 8);
            table += char(index & 0xFF);
        };
        for (size_t at = 0; at < m_objects.size(); ++at) {
            entry(1, bytes.size(), 0);
            bytes += QByteArray::number(int(at) + 1) + " 0 obj\n" + m_objects[at] + "\nendobj\n";
        }
        int index = 0;
        for (size_t at = 0; at < inStream.size(); ++at)
            entry(2, holder, index++);
        const int own = next() + int(inStream.size());
        const qsizetype start = bytes.size();
        entry(1, start, 0);
        bytes += QByteArray::number(own) + " 0 obj\n<< /Type /XRef /W [1 4 2] /Size " +
                 QByteArray::number(own + 1) + " /Root " + reference(root) + " /Length " +
                 QByteArray::number(table.size()) + " >>\nstream\n" + table +
                 "\nendstream\nendobj\n";
        return bytes + "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    }

private:
    std::vector<QByteArray> m_objects;
};

} // namespace cabas::test
