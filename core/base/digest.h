// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

namespace cabas {

/// SHA-256 of the pieces one after the other, 64 hex digits. Qt's own takes more than twice as
/// long.
QByteArray sha256Hex(std::initializer_list<QByteArrayView> pieces);

} // namespace cabas
