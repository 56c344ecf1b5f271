// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/barcodecalls.h"

#include "core/base/latelibrary.h"

namespace cabas {

const BarcodeCalls *BarcodeCalls::get()
{
    static const BarcodeCalls *const calls =
        LateLibrary::calls<BarcodeCalls>("cabas_barcodes", "cabasBarcodeCalls");
    return calls;
}

} // namespace cabas
