// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace cabas::test {

/// The folder of real catalogues, which may not be copied into the project; empty when they are
/// not on this machine.
inline QString realCatalogues()
{
    const QString named = qEnvironmentVariable("CABAS_CATALOGUES");
    const QString beside = QDir::cleanPath(QStringLiteral(CABAS_SOURCE_DIR "/../shared/data"));
    const QString folder = named.isEmpty() ? beside : named;
    return QDir(folder).exists(QStringLiteral("bnn")) ? folder : QString();
}

} // namespace cabas::test
