// SPDX-License-Identifier: GPL-3.0-or-later
// What documents are made of: `guide FOLDER` writes the guide, `pictures FOLDER` every page of the
// window in both languages and themes, at two sizes and at 150 %, with an index to look at.
#include "tests/docs/picturebook.h"
#include "tests/support/ui_pictures.h"
#include "ui/shell/helpguide.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace cabas;
using namespace cabas::test;

namespace {

int writeGuide(const QString &folder)
{
    for (const bool isFrench : {true, false}) {
        useView({false, isFrench});
        const auto files = ui::HelpGuide::files(isFrench ? u"fr"_qs : u"en"_qs);
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            const QString path = folder + u'/' + it.key();
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(it.value().toUtf8()) < 0)
                qFatal("%s cannot be written", qPrintable(path));
        }
    }
    return PictureBook(folder + u"/pictures"_qs).writeGuide();
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    new ui::Theme(&app);
    const QStringList words = app.arguments();
    if (words.value(1) == u"guide" && words.size() == 3)
        return writeGuide(words[2]);
    if (words.value(1) == u"pictures" && words.size() == 3)
        return PictureBook(words[2]).write();
    if (words.value(1) == u"enlarged" && words.size() == 4) // by the command above
        return PictureBook(words[2]).takeEnlarged(words[3]);
    qWarning("cabas_docs guide FOLDER | pictures FOLDER");
    return 2;
}
