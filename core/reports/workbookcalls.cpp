// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/workbookcalls.h"

#include "core/base/latelibrary.h"

namespace cabas {

const WorkbookCalls *WorkbookCalls::get()
{
    static const auto *const calls =
        LateLibrary::calls<WorkbookCalls>("cabas_archives", "cabasWorkbookCalls");
    return calls;
}

} // namespace cabas
