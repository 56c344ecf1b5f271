// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;
class QVBoxLayout;

namespace cabas::ui {

class Bands;

/// The column that a page's work stands in, with the page's margins and its bands on top; it takes
/// what room there is in `parent`.
QVBoxLayout *addColumn(QBoxLayout *parent, Bands *bands);

} // namespace cabas::ui
