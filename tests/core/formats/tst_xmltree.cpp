// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xmltree.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

namespace {

QString codeOf(const QByteArray &bytes)
{
    const Result<XmlTree> tree = XmlTree::read(bytes);
    return tree ? u"read"_qs : tree.failure().code;
}

QString textOf(const QByteArray &bytes, QStringView path)
{
    const Result<XmlTree> tree = XmlTree::read(bytes);
    return tree ? tree->root().textAt(path) : tree.failure().message;
}

} // namespace

class TestXmlTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsByPath()
    {
        const Result<XmlTree> tree = XmlTree::read(
            "<a:root xmlns:a='urn:one' xmlns:b='urn:two'>"
            "<b:party><b:name> First </b:name></b:party>"
            "<b:party/>"
            "<b:party><b:name a:code='7'>Second</b:name><b:name>Third</b:name></b:party>"
            "</a:root>");
        QVERIFY(tree);
        const XmlElement root = tree->root();
        QCOMPARE(root.name(), u"root"_qs);
        QCOMPARE(root.space(), u"urn:one"_qs);
        QCOMPARE(root.children().size(), size_t(3));
        QCOMPARE(root.textAt(u"party/name"), u"First"_qs);
        QCOMPARE(root.all(u"party/name").size(), size_t(3));
        QCOMPARE(root.all(u"party/name")[1].attribute(u"code"), u"7"_qs);
        QCOMPARE(root.all(u"party/name")[2].text(), u"Third"_qs);
        const XmlElement none = root.first(u"party/street/number");
        QVERIFY(!none.exists());
        QCOMPARE(none.text(), QString());
        QCOMPARE(none.attribute(u"code"), QString());
        QVERIFY(none.all(u"x").empty());
        QVERIFY(!none.first(u"x").exists());
    }

    void readsTextsWhole()
    {
        QCOMPARE(textOf("<a><b>Caf&#233; &amp; th\xC3\xA9<![CDATA[ <5 ]]></b></a>", u"b"),
                 u"Café & thé <5"_qs);
        QCOMPARE(textOf("<a><b>one<!-- two --> three</b></a>", u"b"), u"one three"_qs);
    }

    void readsCharsets_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"<?xml version=\"1.0\" encoding=\"%1\"?><a><b>Pâté 5 €</b></a>"_qs;
        const QString latin = u"<?xml version='1.0' encoding='%1' ?><a><b>Pâté 5 "_qs;
        QTest::newRow("UTF-8") << text.arg(u"UTF-8"_qs).toUtf8();
        QTest::newRow("no word") << u"<a><b>Pâté 5 €</b></a>"_qs.toUtf8();
        QTest::newRow("mark") << "\xEF\xBB\xBF" + text.arg(u"utf-8"_qs).toUtf8();
        QTest::newRow("blank before") << "\xEF\xBB\xBF\r\n " + text.arg(u"utf-8"_qs).toUtf8();
        QTest::newRow("Latin9") << latin.arg(u"ISO-8859-15"_qs).toLatin1() + "\xA4</b></a>";
        QTest::newRow("Windows") << latin.arg(u"windows-1252"_qs).toLatin1() + "\x80</b></a>";
        const QString wide = text.arg(u"UTF-16"_qs);
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE") +
                                       QByteArray(reinterpret_cast<const char *>(wide.utf16()),
                                                  2 * wide.size());
        QTest::newRow("UTF-16 unmarked")
            << QByteArray(reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size());
    }
    void readsCharsets()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(textOf(bytes, u"b"), u"Pâté 5 €"_qs);
    }

    void refusesWhatIsNoDocument_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &bytes, const char *code) {
            QTest::newRow(name) << bytes << QString::fromLatin1(code);
        };
        row("empty", "", "damaged");
        row("words", "bonjour", "damaged");
        row("cut", "<a><b>text", "damaged");
        row("cut tag", "<a><b", "damaged");
        row("crossed", "<a><b></a></b>", "damaged");
        row("two roots", "<a/><b/>", "damaged");
        row("no namespace", "<x:a/>", "damaged");
        row("bytes that are no text", "<a>\xFF\xFE\xFF</a>", "damaged");
        row("document type", "<!DOCTYPE a><a/>", "damaged");
        row("entities",
            "<!DOCTYPE a [<!ENTITY b 'bbbbbbbb'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;&c;</a>",
            "damaged");
        row("a file of ours", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
            "damaged");
        row("parameter", "<!DOCTYPE a [<!ENTITY % b SYSTEM 'http://example.org/x'>%b;]><a/>",
            "damaged");
        row("unknown entity", "<a>&nbsp;</a>", "damaged");
        row("depth", QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100), "damaged");
        row("great depth", QByteArray("<a>").repeated(200'000), "damaged");
        row("long text", "<a>" + QByteArray(int(XmlTree::longestText) + 1, 'x') + "</a>",
            "damaged");
        row("long attribute", "<a b='" + QByteArray(int(XmlTree::longestTag), 'x') + "'/>",
            "damaged");
        QByteArray attributes;
        for (int at = 0; at < 1'000; ++at)
            attributes += " b" + QByteArray::number(at) + "=''";
        row("attributes", "<a" + attributes + "/>", "damaged");
        row("endless tag", "<a " + QByteArray(300'000, ' '), "damaged");
        row("elements", "<a>" + QByteArray("<b/>").repeated(XmlTree::mostElements) + "</a>",
            "damaged");
        row("size", QByteArray(int(XmlTree::mostBytes) + 1, ' '), "too_large");
    }
    void refusesWhatIsNoDocument()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const Result<XmlTree> tree = XmlTree::read(bytes);
        QVERIFY(!tree);
        QCOMPARE(tree.failure().code, code);
        QVERIFY(!tree.failure().message.isEmpty());
    }

    void leavesOutEmbeddedFiles()
    {
        const QByteArray bytes = "<a><file>" + QByteArray(500'000, 'A') + "</file><b>text</b></a>";
        QCOMPARE(codeOf(bytes), u"damaged"_qs);
        const Result<XmlTree> tree = XmlTree::read(bytes, {u"file"_qs});
        QVERIFY(tree);
        QCOMPARE(tree->root().textAt(u"file"), QString());
        QCOMPARE(tree->root().textAt(u"b"), u"text"_qs);
    }

    /// A long comment and a parent of many indented elements are nothing unusual.
    void toleratesWideDocuments()
    {
        const QByteArray comment = "<!--" + QByteArray(200'000, 'x') + "-->";
        const QByteArray line = "\n            <b>text</b>";
        QCOMPARE(codeOf(comment + "<a>" + line.repeated(20'000) + "</a>"), u"read"_qs);
    }
};

CABAS_TEST(TestXmlTree)
#include "tst_xmltree.moc"
