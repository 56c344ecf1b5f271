// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments/embeddedfiles.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace cabas {

QByteArray EmbeddedFiles::attached(const QByteArray &pdf, const EmbeddedFile &file)
{
    QPDF document;
    document.setSuppressWarnings(true);
    try {
        document.processMemoryFile("invoice", pdf.constData(), size_t(pdf.size()));
        auto stream = QPDFEFStreamObjectHelper::createEFStream(document, file.bytes.toStdString());
        stream.setSubtype("text/xml");
        const std::string name = file.name.toStdString();
        auto specification = QPDFFileSpecObjectHelper::createFileSpec(document, name, stream);
        QPDFObjectHandle object = specification.getObjectHandle();
        object.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
        QPDFEmbeddedFileDocumentHelper(document).replaceEmbeddedFile(name, specification);
        QPDFObjectHandle files = QPDFObjectHandle::newArray();
        files.appendItem(object);
        document.getRoot().replaceKey("/AF", files);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    } catch (const std::logic_error &) {
        return {};
    } catch (const std::runtime_error &) {
        return {};
    }
}

} // namespace cabas
