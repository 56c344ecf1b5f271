// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pdfattachments.h"

#include "tests/core/formats/einvoicetold.h"
#include "tests/core/formats/pdfmaker.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

const QByteArray xml = "<?xml version='1.0'?><invoice>Caf\xC3\xA9</invoice>";

Result<std::vector<PdfAttachment>> read(const QByteArray &pdf)
{
    return PdfAttachments::read(pdf, attachmentsProgram());
}

/// Names of the files, or the code of the refusal.
QStringList names(const QByteArray &pdf)
{
    const Result<std::vector<PdfAttachment>> files = read(pdf);
    if (!files)
        return {files.failure().code};
    QStringList names;
    for (const PdfAttachment &file : *files)
        names += file.name;
    return names;
}

QByteArray ref(int number)
{
    return PdfMaker::reference(number);
}

QByteArray inNames(int file)
{
    return "/Names << /EmbeddedFiles << /Names [(x) " + ref(file) + "] >> >>";
}

} // namespace

class TestPdfAttachments : public QObject {
    Q_OBJECT

private:
    static void row(const char *name, const std::function<QByteArray(PdfMaker &)> &make)
    {
        PdfMaker maker;
        QTest::newRow(name) << make(maker);
    }

    static void waysToStore()
    {
        row("wide name", [](PdfMaker &maker) {
            const int stream = maker.addStream("/Filter /FlateDecode", qCompress(xml).mid(4));
            const int file =
                maker.add("<< /Type /Filespec /UF <FEFF006600610063007400750072002D0078002E0078"
                          "006D006C> /EF << /F " +
                          ref(stream) + " >> >>");
            return maker.pdf(maker.addPages(), inNames(file));
        });
        row("packed twice", [](PdfMaker &maker) {
            const int stream = maker.addStream("/Filter [/ASCIIHexDecode /FlateDecode]",
                                               qCompress(xml).mid(4).toHex() + '>');
            const int file = maker.add("<< /F (factur-x.xml) /EF << /F " + ref(stream) + " >> >>");
            return maker.pdf(maker.addPages(), inNames(file));
        });
        row("objects in a stream", [](PdfMaker &maker) {
            const int stream = maker.addStream("", xml);
            const QByteArray file = "<< /F (factur-x.xml) /EF << /F " + ref(stream) + " >> >>";
            const int pages = maker.addPages();
            const int root = maker.next();
            maker.add("<< /Type /Catalog /Pages " + ref(pages) + " /AF [" + ref(root + 2) + "] >>");
            const QByteArray head = QByteArray::number(root + 2) + " 0 ";
            const int holder =
                maker.addStream("/Type /ObjStm /N 1 /First " + QByteArray::number(head.size()) +
                                    " /Filter /FlateDecode",
                                qCompress(head + file).mid(4));
            return maker.pdfWithXrefStream(root, holder, {root + 2});
        });
        row("bytes before", [](PdfMaker &maker) {
            const int file = maker.addFile("factur-x.xml", xml);
            return "X-Mailer: something\r\n\r\n" + maker.pdf(maker.addPages(), inNames(file));
        });
        row("no table of places", [](PdfMaker &maker) {
            const int file = maker.addFile("factur-x.xml", xml);
            QByteArray pdf = maker.pdf(maker.addPages(), inNames(file));
            return pdf.left(pdf.indexOf("startxref")) + "startxref\n999999\n%%EOF\n";
        });
    }

private Q_SLOTS:
    void everyWayToAttach_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        row("list of names", [](PdfMaker &maker) {
            const int file = maker.addFile("factur-x.xml", xml);
            return maker.pdf(maker.addPages(), inNames(file));
        });
        row("plain bytes", [](PdfMaker &maker) {
            const int file = maker.addFile("factur-x.xml", xml, false);
            return maker.pdf(maker.addPages(), inNames(file));
        });
        row("tree of names", [](PdfMaker &maker) {
            const int file = maker.addFile("factur-x.xml", xml);
            const int leaf = maker.add("<< /Limits [(a) (z)] /Names [(f) " + ref(file) + "] >>");
            const int branch = maker.add("<< /Limits [(a) (z)] /Kids [" + ref(leaf) + "] >>");
            const int tree = maker.add("<< /Kids [" + ref(branch) + "] >>");
            const int list = maker.add("<< /EmbeddedFiles " + ref(tree) + " >>");
            return maker.pdf(maker.addPages(), "/Names " + ref(list));
        });
        row("file of the document", [](PdfMaker &maker) {
            const int file = maker.addFile("factur-x.xml", xml);
            return maker.pdf(maker.addPages(), "/AF [" + ref(file) + "]");
        });
        row("file of the document, list apart", [](PdfMaker &maker) {
            const int file = maker.addFile("factur-x.xml", xml);
            const int list = maker.add("[" + ref(file) + "]");
            return maker.pdf(maker.addPages(), "/AF " + ref(list));
        });
        row("file of a page", [](PdfMaker &maker) {
            const int file = maker.addFile("factur-x.xml", xml);
            return maker.pdf(maker.addPages("/AF [" + ref(file) + "]"));
        });
        row("note on a page", [](PdfMaker &maker) {
            const int stream = maker.addStream("", xml);
            return maker.pdf(maker.addPages(
                "/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /Type "
                "/Filespec /UF (factur-x.xml) /EF << /UF " +
                ref(stream) + " >> >> >>]"));
        });
        row("named by nothing", [](PdfMaker &maker) {
            maker.addFile("factur-x.xml", xml);
            return maker.pdf(maker.addPages());
        });
        waysToStore();
    }
    void everyWayToAttach()
    {
        QFETCH(QByteArray, pdf);
        QVERIFY(PdfAttachments::isPdf(pdf));
        const Result<std::vector<PdfAttachment>> files = read(pdf);
        QVERIFY2(files.ok(), qPrintable(files ? QString() : files.failure().message));
        QCOMPARE(files->size(), size_t(1));
        QCOMPARE(files->front().name, u"factur-x.xml"_qs);
        QCOMPARE(files->front().bytes, xml);
    }

    void aFileWithoutSpecification()
    {
        PdfMaker maker;
        maker.addStream("/Type /EmbeddedFile", xml);
        const Result<std::vector<PdfAttachment>> files = read(maker.pdf(maker.addPages()));
        QVERIFY(files && files->size() == 1);
        QCOMPARE(files->front().bytes, xml);
    }

    /// An invoice in a stream that nothing says to be a file; the page's own words are not it.
    void anInvoiceAnywhere()
    {
        const QByteArray invoice = "<CrossIndustryInvoice/>";
        PdfMaker maker;
        maker.addStream("", "<0041> Tj");
        maker.addStream("/Type /Metadata /Subtype /XML", "<x>CrossIndustryInvoice</x>");
        maker.addStream("/Filter /FlateDecode", qCompress(invoice).mid(4));
        const Result<std::vector<PdfAttachment>> files = read(maker.pdf(maker.addPages()));
        QVERIFY(files && files->size() == 1);
        QCOMPARE(files->front().bytes, invoice);
    }

    void onlyXmlIsTaken_andTheDocumentsOwnFirst()
    {
        PdfMaker maker;
        const int stray = maker.addFile("stray.xml", "<a/>");
        const int picture = maker.addFile("logo.png", "\x89PNG\r\n");
        const int terms = maker.addFile("terms.xml", "\xEF\xBB\xBF\n <terms/>");
        const int table = maker.addFile("prices.csv", "a;b\n");
        const int invoice = maker.addFile("factur-x.xml", xml);
        const QByteArray list = "/AF [" + ref(invoice) + " " + ref(picture) + "]" +
                                " /Names << /EmbeddedFiles << /Names [(a) " + ref(table) + " (b) " +
                                ref(terms) + "] >> >>";
        QCOMPARE(names(maker.pdf(maker.addPages("/AF [" + ref(stray) + "]"), list)),
                 (QStringList{u"factur-x.xml"_qs, u"terms.xml"_qs, u"stray.xml"_qs}));
    }

    void noFileIsNoFailure()
    {
        PdfMaker maker;
        QCOMPARE(names(maker.pdf(maker.addPages())), QStringList());
    }

    void passwords()
    {
        QCOMPARE(names(einvoiceSample(u"empty-password.pdf"_qs)), QStringList{u"factur-x.xml"_qs});
        QCOMPARE(names(einvoiceSample(u"password.pdf"_qs)), QStringList{u"locked"_qs});
    }

    void objectStreamsOfAnotherWriter()
    {
        const auto files = read(einvoiceSample(u"object-streams.pdf"_qs));
        QVERIFY(files && files->size() == 1);
        QCOMPARE(files->front().bytes, einvoiceSample(u"cii.xml"_qs));
    }

    void damagedFiles()
    {
        QCOMPARE(names("%PDF-1.7\nnothing of the kind\n"), QStringList{u"damaged"_qs});
        PdfMaker maker;
        const int stream = maker.addStream("/Filter /FlateDecode", "no such thing");
        const int file = maker.add("<< /F (factur-x.xml) /EF << /F " + ref(stream) + " >> >>");
        QCOMPARE(names(maker.pdf(maker.addPages(), inNames(file))), QStringList{u"damaged"_qs});
    }

    void loopsEnd()
    {
        PdfMaker maker;
        const int own = maker.next();
        maker.add("<< /Kids [" + ref(own) + " " + ref(own) + "] >>");
        const int list = maker.add("<< /EmbeddedFiles " + ref(own) + " >>");
        QCOMPARE(names(maker.pdf(maker.addPages(), "/Names " + ref(list) + " /AF " + ref(list))),
                 QStringList());
        PdfMaker deep;
        const QByteArray nested =
            QByteArray("[").repeated(20'000) + QByteArray("]").repeated(20'000);
        deep.add(nested);
        QVERIFY(names(deep.pdf(deep.addPages())).size() <= 1);
    }

    /// What unpacks to gigabytes ends the child, not us.
    void bombs()
    {
        const QByteArray huge = '<' + QByteArray(64 * 1024 * 1024, ' ');
        PdfMaker maker;
        const int file = maker.addFile("factur-x.xml", huge);
        QCOMPARE(names(maker.pdf(maker.addPages(), inNames(file))), QStringList{u"too_large"_qs});

        // A gigabyte of zeros where the document's own objects should be.
        const QByteArray runs = QByteArray("\x81\0", 2).repeated(8 * 1024 * 1024);
        PdfMaker bomb;
        const int pages = bomb.addPages();
        const int root = bomb.next();
        bomb.add("<< /Type /Catalog /Pages " + ref(pages) + " /AF [" + ref(root + 2) + "] >>");
        const int holder =
            bomb.addStream("/Type /ObjStm /N 1 /First 9 /Filter [/FlateDecode /RunLengthDecode]",
                           qCompress(runs).mid(4));
        const QStringList answer = names(bomb.pdfWithXrefStream(root, holder, {root + 2}));
        QVERIFY2(answer == QStringList{u"damaged"_qs} || answer == QStringList{u"too_large"_qs},
                 qPrintable(answer.join(u' ')));

        QCOMPARE(names("%PDF-1.7\n" + QByteArray(int(PdfAttachments::mostPdfBytes), ' ')),
                 QStringList{u"too_large"_qs});
    }

    void manyFiles()
    {
        PdfMaker maker;
        for (int at = 0; at < 3 * PdfAttachments::mostFiles; ++at)
            maker.addFile("a.xml", "<a/>");
        QCOMPARE(names(maker.pdf(maker.addPages())).size(), PdfAttachments::mostFiles);
    }

    void aProgramThatIsMissingOrDies()
    {
        const auto missing = PdfAttachments::read("%PDF-1.7", u"/nowhere/cabas-attachments"_qs);
        QVERIFY(!missing);
        QVERIFY(missing.failure().kind == Failure::Kind::Storage);
        const auto silent = PdfAttachments::read("%PDF-1.7", u"/bin/true"_qs);
        QVERIFY(!silent && silent.failure().code == u"damaged");
        const auto talking = PdfAttachments::read("%PDF-1.7", u"/bin/cat"_qs);
        QVERIFY(!talking && talking.failure().code == u"damaged");
    }

    void answersAreUnpackedWithCare()
    {
        const std::vector<PdfAttachment> files{{u"a.xml"_qs, "<a/>"}, {QString(), QByteArray()}};
        const QByteArray bytes = PdfAttachments::packed(files);
        QVERIFY(PdfAttachments::unpacked(bytes) == files);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!PdfAttachments::unpacked(bytes.left(size)));
        QVERIFY(!PdfAttachments::unpacked(bytes + "x"));
        QVERIFY(!PdfAttachments::unpacked(QByteArray(64, '\xFE')));
    }

    void onlyPdfsAreTaken()
    {
        QVERIFY(PdfAttachments::isPdf("%PDF-1.4\n"));
        QVERIFY(PdfAttachments::isPdf("\r\n\r\n%PDF-2.0"));
        QVERIFY(!PdfAttachments::isPdf("<a><!-- %PDF-1.4 --></a>"));
        QVERIFY(!PdfAttachments::isPdf(QByteArray(2'000, ' ') + "%PDF-1.4"));
    }
};

CABAS_TEST(TestPdfAttachments)
#include "tst_pdfattachments.moc"
