// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/printersetup.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace cabas {

namespace {

using Kind = PrinterSetup::Kind;

constexpr std::array<const char *, 5> kindWords{"none", "network", "device", "system", "pdf"};
constexpr std::array<const char *, 3> makerWords{"epson", "star", "xprinter"};
constexpr std::array<int, 3> widths{48, 42, 32};
constexpr int maxPort = 65535;
constexpr int maxAddress = 500;

template <size_t N>
int indexOf(const std::array<const char *, N> &words, const QString &word)
{
    for (size_t i = 0; i < N; ++i) {
        if (word == QLatin1String(words[i]))
            return int(i);
    }
    return 0;
}

} // namespace

QString PrinterSetup::host() const
{
    const qsizetype colon = address.lastIndexOf(u':');
    return colon < 0 ? address : address.left(colon);
}

int PrinterSetup::port() const
{
    const qsizetype colon = address.lastIndexOf(u':');
    return colon < 0 ? usualPort : address.mid(colon + 1).toInt();
}

QVariantMap PrinterSetups::toMap(const PrinterSetup &setup)
{
    return {{u"kind"_qs, QString::fromLatin1(kindWords.at(size_t(setup.kind)))},
            {u"address"_qs, setup.address},
            {u"columns"_qs, setup.paper.columns},
            {u"page"_qs, charsetName(setup.paper.page)},
            {u"maker"_qs, QString::fromLatin1(makerWords.at(size_t(setup.paper.maker)))},
            {u"pin"_qs, setup.pin == EscPos::DrawerPin::Two ? 2 : 5},
            {u"drawer"_qs, setup.opensDrawer}};
}

PrinterSetup PrinterSetups::fromMap(const QVariantMap &map)
{
    PrinterSetup setup;
    setup.kind = Kind(indexOf(kindWords, map.value(u"kind"_qs).toString()));
    setup.address = map.value(u"address"_qs).toString();
    const int columns = map.value(u"columns"_qs).toInt();
    if (std::find(widths.begin(), widths.end(), columns) != widths.end())
        setup.paper.columns = columns;
    const auto page = charsetFromName(map.value(u"page"_qs).toString());
    if (page && EscPos::tableOf(*page, EscPosMaker::Epson))
        setup.paper.page = *page;
    setup.paper.maker = EscPosMaker(indexOf(makerWords, map.value(u"maker"_qs).toString()));
    setup.pin =
        map.value(u"pin"_qs).toInt() == 5 ? EscPos::DrawerPin::Five : EscPos::DrawerPin::Two;
    setup.opensDrawer = map.value(u"drawer"_qs).toBool();
    return setup;
}

Result<> PrinterSetups::check(const PrinterSetup &setup)
{
    if (setup.address.size() > maxAddress)
        return refused(tr("This address is too long."), u"address"_qs);
    switch (setup.kind) {
    case Kind::None:
    case Kind::System:
        return Ok{};
    case Kind::Network:
        if (setup.host().trimmed().isEmpty() || setup.host().contains(u' ') || setup.port() < 1 ||
            setup.port() > maxPort)
            return refused(tr("Write the printer’s address as 192.168.1.50 or 192.168.1.50:9100. "
                              "Most printers print it when they are switched on with a button "
                              "held down."),
                           u"address"_qs);
        return Ok{};
    case Kind::Device:
        if (!setup.address.startsWith(u'/'))
            return refused(tr("Write the device as /dev/usb/lp0 or /dev/ttyUSB0."), u"address"_qs);
        return Ok{};
    case Kind::PdfFolder:
        break;
    }
    if (setup.address.isEmpty() || !QDir::isAbsolutePath(setup.address))
        return refused(tr("Choose the folder that gets the PDFs."), u"address"_qs);
    return Ok{};
}

} // namespace cabas
