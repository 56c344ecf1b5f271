// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/textfactors.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>

#include <cstdlib>

namespace cabas::ui {

namespace {

constexpr std::array<const char *, tokenCount> tokenNames{
    "window",       "surface",       "sunken",      "rowHover",    "rowAlt",       "border",
    "borderStrong", "text",          "textMuted",   "textFaint",   "textDisabled", "accent",
    "accentHover",  "accentPressed", "accentSoft",  "onAccent",    "success",      "successSoft",
    "successMark",  "warning",       "warningSoft", "warningMark", "danger",       "dangerSoft",
    "dangerMark",   "info",          "infoSoft",    "infoMark",    "ink",          "onInk",
    "onInkMuted",   "inkBorder",     "kraft",       "onKraft",     "focus",        "selection",
    "onSelection"};

constexpr std::array<int, textSizeCount> sizes{11, 12, 14, 16, 22, 28, 14, 16, 18,
                                               22, 28, 32, 40, 48, 64, 80, 96};

const char *const sizeProperty = "cabasTextSize";
const char *const weightProperty = "cabasTextWeight";

QByteArray resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program is incomplete: %s is missing.", qPrintable(path));
    return file.readAll();
}

std::vector<QColor> colorsOf(const QJsonValue &list)
{
    std::vector<QColor> colors;
    for (const QJsonValue &entry : list.toArray())
        colors.emplace_back(entry.toString());
    return colors;
}

QPalette paletteOf(const Theme &theme)
{
    const std::vector<std::pair<QPalette::ColorRole, Token>> roles{
        {QPalette::Window, Token::Window},       {QPalette::WindowText, Token::Text},
        {QPalette::Base, Token::Surface},        {QPalette::AlternateBase, Token::RowAlt},
        {QPalette::Text, Token::Text},           {QPalette::PlaceholderText, Token::TextFaint},
        {QPalette::Button, Token::Surface},      {QPalette::ButtonText, Token::Text},
        {QPalette::BrightText, Token::Danger},   {QPalette::Light, Token::Surface},
        {QPalette::Midlight, Token::RowHover},   {QPalette::Mid, Token::Border},
        {QPalette::Dark, Token::BorderStrong},   {QPalette::Shadow, Token::BorderStrong},
        {QPalette::Highlight, Token::Selection}, {QPalette::HighlightedText, Token::OnSelection},
        {QPalette::Link, Token::Accent},         {QPalette::LinkVisited, Token::Accent},
        {QPalette::ToolTipBase, Token::Ink},     {QPalette::ToolTipText, Token::OnInk},
    };
    QPalette palette;
    for (const auto &[role, token] : roles) {
        for (QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
            palette.setColor(group, role, theme.color(token));
        const bool isText = role == QPalette::WindowText || role == QPalette::Text ||
                            role == QPalette::ButtonText || role == QPalette::HighlightedText;
        palette.setColor(QPalette::Disabled, role,
                         theme.color(isText ? Token::TextDisabled : token));
    }
    return palette;
}

void dressAgain(QWidget *widget, const Theme &theme)
{
    const QVariant size = widget->property(sizeProperty);
    if (!size.isValid())
        return;
    const QFont font =
        theme.font(TextSize(size.toInt()), Weight(widget->property(weightProperty).toInt()));
    // Qt's style sheets give a widget back the font they remember under this name each time they
    // polish it, and do not notice a later setFont().
    widget->setProperty("_q_styleSheetWidgetFont", font);
    widget->setFont(font);
}

/// The sheet with controls that hold their text: at twice its size a field of the designed height
/// would cut it, and one of twice the height take the room that the text needs elsewhere.
QString grownControls(const QString &sheet, int factor)
{
    constexpr int share = 30; // of a hundred that the text grows, how much a control does
    static const QRegularExpression height(u"(min-height: )([0-9]+)(px)"_qs);
    QString grown;
    qsizetype last = 0;
    for (auto it = height.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const int pixels = match.captured(2).toInt();
        grown += sheet.mid(last, match.capturedStart(2) - last) +
                 QString::number(pixels + pixels * share * (factor - 100) / 10'000);
        last = match.capturedEnd(2);
    }
    return grown + sheet.mid(last);
}

} // namespace

Theme::Theme(QObject *application) : QObject(application)
{
    for (const char *style : {"Regular", "SemiBold"}) {
        QFontDatabase::addApplicationFont(
            u":/resources/fonts/CabasSans-%1.otf"_qs.arg(QLatin1String(style)));
    }
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_qs));
    load();
    apply();
}

const Theme &Theme::of(const QObject *)
{
    const Theme *theme = qApp->findChild<Theme *>(QString(), Qt::FindDirectChildrenOnly);
    if (!theme)
        qFatal("Theme must be made before the first widget.");
    return *theme;
}

void Theme::load()
{
    const QJsonObject tokens =
        QJsonDocument::fromJson(resource(u":/resources/theme/tokens.json"_qs)).object();
    const QJsonObject colors = tokens[u"color"_qs].toObject();
    const QJsonObject charts = tokens[u"chart"_qs].toObject();
    for (std::size_t mode = 0; mode < 2; ++mode) {
        const QString name = mode == 0 ? u"light"_qs : u"dark"_qs;
        for (const char *token : tokenNames)
            m_colors[mode].emplace_back(colors[name].toObject()[QLatin1String(token)].toString());
        m_charts[mode] = colorsOf(charts[name]);
        m_grids[mode] = QColor(charts[u"grid"_qs].toObject()[name].toString());
    }
    for (const QJsonValue &pair : tokens[u"avatar"_qs].toArray()) {
        const std::vector<QColor> both = colorsOf(pair);
        m_avatars.push_back({both.at(0), both.at(1)});
    }
    m_sheet = QString::fromUtf8(resource(u":/resources/theme/cabas.qss"_qs));
}

void Theme::apply()
{
    QApplication::setPalette(paletteOf(*this));
    QApplication::setFont(font(TextSize::Body));
    qApp->setStyleSheet(styleSheet());
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        dressAgain(widget, *this);
        widget->updateGeometry();
        widget->update();
    }
    Q_EMIT changed();
}

void Theme::setChoice(Choice choice)
{
    const bool before = isDark();
    m_choice = choice;
    if (isDark() != before)
        apply();
}

void Theme::setDesktopDark(bool dark)
{
    const bool before = isDark();
    m_desktopDark = dark;
    if (isDark() != before)
        apply();
}

bool Theme::isDark() const
{
    return m_choice == Choice::Dark || (m_choice == Choice::System && m_desktopDark);
}

void Theme::setTextFactor(int percent)
{
    int nearest = 100;
    for (const int offered : textFactors) {
        if (std::abs(offered - percent) < std::abs(nearest - percent))
            nearest = offered;
    }
    if (nearest == m_textFactor)
        return;
    m_textFactor = nearest;
    apply();
}

QColor Theme::color(Token token) const
{
    return m_colors[isDark() ? 1 : 0][std::size_t(token)];
}

QColor Theme::color(const QString &name) const
{
    for (std::size_t i = 0; i < tokenNames.size(); ++i) {
        if (name == QLatin1String(tokenNames[i]))
            return color(Token(i));
    }
    return {};
}

QColor Theme::faded(Token token, qreal share) const
{
    QColor result = color(token);
    result.setAlphaF(float(share));
    return result;
}

QColor Theme::chart(int series) const
{
    const std::vector<QColor> &colors = m_charts[isDark() ? 1 : 0];
    return colors[std::size_t(series) % colors.size()];
}

QColor Theme::chartGrid() const
{
    return m_grids[isDark() ? 1 : 0];
}

std::array<QColor, 2> Theme::avatar(int number) const
{
    return m_avatars[std::size_t(std::abs(number)) % m_avatars.size()];
}

QFont Theme::font(TextSize size, Weight weight) const
{
    QFont font;
    font.setFamilies({u"Cabas Sans"_qs, u"Noto Sans"_qs, u"DejaVu Sans"_qs});
    font.setPixelSize(pixels(size));
    font.setWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    const int designed = designedPixels(size);
    if (designed >= 40)
        font.setLetterSpacing(QFont::PercentageSpacing, 97);
    else if (designed >= 22)
        font.setLetterSpacing(QFont::PercentageSpacing, 98.5);
    return font;
}

int Theme::pixels(TextSize size) const
{
    return (designedPixels(size) * m_textFactor + 50) / 100;
}

int Theme::lineHeight(TextSize size) const
{
    const int designed = designedPixels(size);
    const int height = designed == 11   ? 14
                       : designed == 12 ? 16
                       : designed == 14 ? 20
                       : designed == 16 ? 24
                       : designed == 22 ? 28
                       : designed == 28 ? 34
                                        : designed * 5 / 4;
    return (height * m_textFactor + 50) / 100;
}

int Theme::designedPixels(TextSize size)
{
    return sizes[std::size_t(size)];
}

void Theme::dress(QWidget *widget, TextSize size, Weight weight)
{
    widget->setProperty(sizeProperty, int(size));
    widget->setProperty(weightProperty, int(weight));
    dressAgain(widget, of(widget));
}

void Theme::setLook(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    dressAgain(widget, of(widget));
    widget->update();
}

QString Theme::styleSheet() const
{
    QString sheet = m_sheet;
    for (std::size_t i = 0; i < tokenNames.size(); ++i) {
        const QString name = QLatin1String(tokenNames[i]);
        sheet += u"QLabel[ink=\"%1\"] { color: @%1; }\n"_qs.arg(name);
    }
    static const QRegularExpression word(u"@([A-Za-z]+)"_qs);
    QString result;
    qsizetype last = 0;
    for (auto it = word.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += sheet.mid(last, match.capturedStart() - last);
        const QString name = match.captured(1);
        const QColor found = color(name);
        if (name == u"mode")
            result += isDark() ? u"dark"_qs : u"light"_qs;
        else if (found.isValid())
            result += found.name();
        else
            qFatal("The style sheet names a colour that does not exist: %s", qPrintable(name));
        last = match.capturedEnd();
    }
    return grownControls(result + sheet.mid(last), m_textFactor);
}

QString Theme::name(Token token)
{
    return QLatin1String(tokenNames[std::size_t(token)]);
}

} // namespace cabas::ui
