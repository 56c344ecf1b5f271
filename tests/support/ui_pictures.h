// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QSize>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace cabas::test {

/// One way to look at a page.
struct View {
    bool dark = false;
    bool french = true;
    QSize size = {1366, 768};
};

/// Light and dark, French and English at 1366 x 768, and French light at 1920 x 1080.
std::vector<View> allViews();

/// Rows `isFrench`, `isDark`, `size` of a test of text at 200 %: French light at 1366 x 768 and
/// English dark at 1920 x 1080, all eight with CABAS_LONG.
void addLargeViews();

/// Sets theme and language of the application: the theme's choice, the default locale, Qt's and
/// our translations. Widgets made afterwards speak that language.
void useView(const View &view);

/// The theme of the test's application, to change it.
class Themes {
public:
    static void setDark(bool dark);
    static void setTextFactor(int percent);
};

/// Grabs the widget at a size into `pictures/NAME.png` of the build folder, laid out and polished
/// as in a window. Returns the path.
QString takePicture(QWidget &widget, const QString &name, QSize size);

/// Makes the page once per view and takes its picture: NAME-fr.png, NAME-en-dark.png, ...
/// Returns the paths.
QStringList takePictures(const QString &name, const std::function<QWidget *()> &make,
                         const std::vector<View> &views = allViews());

} // namespace cabas::test
