// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments/embeddedfiles.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QString>

#include <set>
#include <stdexcept>
#include <string>

namespace cabas {

namespace {

/// Levels of dictionaries and lists inside one object.
constexpr int deepest = 30;
/// Bytes from which an XML file can be told from pictures and tables.
constexpr qsizetype headBytes = 64;

/// Thrown through qpdf, which would keep a std::exception to itself.
struct TooManyBytes {};
struct NoXml {};

/// Whether a file begins as XML does, in any width of letters.
bool beginsAsXml(const QByteArray &head)
{
    for (const char c : head) {
        if (c == '<')
            return true;
        if (!QByteArrayView(" \t\r\n\xEF\xBB\xBF\xFE\xFF").contains(c) && c != '\0')
            return false;
    }
    return head.isEmpty();
}

/// Whether XML has the words of an invoice in one of the two syntaxes.
bool isInvoice(const QByteArray &bytes)
{
    return bytes.contains("CrossIndustry") || bytes.contains("schema:xsd:Invoice-2") ||
           bytes.contains("schema:xsd:CreditNote-2");
}

/// Takes what a stream unpacks to, and stops it as soon as it is too much or no XML.
class Bounded : public Pipeline {
public:
    explicit Bounded(qint64 most) : Pipeline("bounded", nullptr), m_most(most) {}

    void write(const unsigned char *data, size_t length) override
    {
        if (m_bytes.size() + qint64(length) > m_most)
            throw TooManyBytes();
        const bool isHead = m_bytes.size() < headBytes;
        m_bytes.append(reinterpret_cast<const char *>(data), qsizetype(length));
        if (isHead && !beginsAsXml(m_bytes.left(headBytes)))
            throw NoXml();
    }
    void finish() override {}
    const QByteArray &bytes() const { return m_bytes; }

private:
    qint64 m_most;
    QByteArray m_bytes;
};

class Search {
public:
    Search(QPDF &pdf, size_t mostFiles, qint64 mostBytes, std::vector<EmbeddedFile> &files)
        : m_pdf(pdf), m_mostFiles(mostFiles), m_room(mostBytes), m_files(files)
    {
    }

    /// Whether a file was found that could not be unpacked.
    bool hasBroken() const { return m_hasBroken; }

    void run()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        // What the document itself calls its files comes before what stands somewhere in it.
        walk(root.getKey("/AF"), deepest, true);
        if (root.getKey("/Names").isDictionary())
            walk(root.getKey("/Names").getKey("/EmbeddedFiles"), deepest, true);
        for (QPDFObjectHandle object : m_pdf.getAllObjects())
            walk(object, deepest, false);
        for (QPDFObjectHandle object : m_pdf.getAllObjects()) {
            if (isOfType(object, "/EmbeddedFile"))
                take(object, QString());
        }
        // The last hope: an invoice in a stream that nothing says to be a file.
        if (m_files.empty()) {
            for (QPDFObjectHandle object : m_pdf.getAllObjects()) {
                if (object.isStream() && !isOfType(object, "/Metadata"))
                    take(object, QString(), true);
            }
        }
    }

private:
    static bool isOfType(QPDFObjectHandle stream, const char *name)
    {
        if (!stream.isStream())
            return false;
        QPDFObjectHandle type = stream.getDict().getKey("/Type");
        return type.isName() && type.getName() == name;
    }

    /// Looks for file specifications (`follow`: through references too).
    void walk(QPDFObjectHandle object, int levels, bool follow)
    {
        if (levels == 0)
            return;
        if (follow && object.isIndirect() && !m_walked.insert(object.getObjGen()).second)
            return;
        if (object.isStream())
            object = object.getDict();
        if (object.isArray()) {
            for (int at = 0; at < object.getArrayNItems(); ++at)
                step(object.getArrayItem(at), levels, follow);
        } else if (object.isDictionary()) {
            if (object.getKey("/EF").isDictionary())
                takeFile(object);
            for (const std::string &key : object.getKeys()) {
                // A file may name the page or the note it belongs to: not the way down.
                if (key != "/Parent" && key != "/P")
                    step(object.getKey(key), levels, follow);
            }
        }
    }

    void step(QPDFObjectHandle object, int levels, bool follow)
    {
        if (follow || !object.isIndirect())
            walk(object, levels - 1, follow);
    }

    void takeFile(QPDFObjectHandle specification)
    {
        QString name;
        for (const char *key : {"/UF", "/F", "/Unix", "/DOS", "/Mac"}) {
            QPDFObjectHandle text = specification.getKey(key);
            if (name.isEmpty() && text.isString())
                name = QString::fromStdString(text.getUTF8Value());
        }
        QPDFObjectHandle streams = specification.getKey("/EF");
        for (const char *key : {"/UF", "/F", "/Unix", "/DOS", "/Mac"}) {
            if (streams.getKey(key).isStream())
                take(streams.getKey(key), name);
        }
    }

    /// Unpacks a stream and keeps it when it is XML; `isGuess`: only when it is an invoice.
    void take(QPDFObjectHandle stream, const QString &name, bool isGuess = false)
    {
        if (!m_taken.insert(stream.getObjGen()).second || m_files.size() >= m_mostFiles)
            return;
        Bounded bytes(m_room);
        try {
            if (!stream.pipeStreamData(&bytes, 0, qpdf_dl_specialized, true, false)) {
                m_hasBroken = m_hasBroken || !isGuess;
                return;
            }
        } catch (const NoXml &) {
            return;
        } catch (const TooManyBytes &) {
            if (isGuess)
                return;
            throw;
        }
        if (!bytes.bytes().isEmpty() && (!isGuess || isInvoice(bytes.bytes()))) {
            m_room -= bytes.bytes().size();
            m_files.push_back({name, bytes.bytes()});
        }
    }

    QPDF &m_pdf;
    size_t m_mostFiles;
    qint64 m_room; ///< bytes that may still be unpacked
    std::vector<EmbeddedFile> &m_files;
    std::set<QPDFObjGen> m_walked;
    std::set<QPDFObjGen> m_taken;
    bool m_hasBroken = false;
};

} // namespace

EmbeddedFiles::Outcome EmbeddedFiles::read(const QByteArray &pdf, size_t mostFiles,
                                           qint64 mostBytes, std::vector<EmbeddedFile> &files)
{
    QPDF document;
    document.setSuppressWarnings(true);
    try {
        document.processMemoryFile("invoice", pdf.constData(), size_t(pdf.size()));
        Search search(document, mostFiles, mostBytes, files);
        search.run();
        // A file may have been in the part that is lost.
        if (files.empty() && (search.hasBroken() || document.anyWarnings()))
            return Outcome::Damaged;
    } catch (const QPDFExc &error) {
        return error.getErrorCode() == qpdf_e_password ? Outcome::Locked : Outcome::Damaged;
    } catch (const TooManyBytes &) {
        return Outcome::TooLarge;
    } catch (const std::logic_error &) {
        return Outcome::Damaged;
    } catch (const std::runtime_error &) {
        return Outcome::Damaged;
    }
    return Outcome::Found;
}

} // namespace cabas
